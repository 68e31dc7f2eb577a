package org.songngu.normalize;

import com.ibm.icu.text.Normalizer2;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Vietnamese in the encodings that {@link LegacyEncoding} reads, by tables of its own: hex
 * rows as the standards print them, huyền sắc hỏi ngã nặng after the plain letter.
 */
final class LegacyEncoder {
  private static final String[] LETTERS = {
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
    "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ", "đ",
  };

  private static final String[] TCVN3 = {
    "61 B5 B8 B6 B7 B9",
    "A8 BB BE BC BD C6",
    "A9 C7 CA C8 C9 CB",
    "65 CC D0 CE CF D1",
    "AA D2 D5 D3 D4 D6",
    "69 D7 DD D8 DC DE",
    "6F DF E3 E1 E2 E4",
    "AB E5 E8 E6 E7 E9",
    "AC EA ED EB EC EE",
    "75 EF F3 F1 F2 F4",
    "AD F5 F8 F6 F7 F9",
    "79 FA FD FB FC FE",
    "AE",
  };

  private static final String TCVN3_CAPITALS = "ĂÂÊÔƠƯĐ";

  private static final String[] VISCII = {
    "61 E0 E1 E4 E3 D5",
    "E5 A2 A1 C6 C7 A3",
    "E2 A5 A4 A6 E7 A7",
    "65 E8 E9 EB A8 A9",
    "EA AB AA AC AD AE",
    "69 EC ED EF EE B8",
    "6F F2 F3 F6 F5 F7",
    "F4 B0 AF B1 B2 B5",
    "BD B6 BE B7 DE FE",
    "75 F9 FA FC FB F8",
    "DF D7 D1 D8 E6 F1",
    "79 CF FD D6 DB DC",
    "F0",
  };

  private static final String[] VISCII_CAPITALS = {
    "41 C0 C1 C4 C3 80", "C5 82 81 02 05 83", "C2 85 84 86 06 87", "45 C8 C9 CB 88 89",
    "CA 8B 8A 8C 8D 8E", "49 CC CD 9B CE 98", "4F D2 D3 99 A0 9A", "D4 90 8F 91 92 93",
    "B4 96 95 97 B3 94", "55 D9 DA 9C 9D 9E", "BF BB BA BC FF B9", "59 9F DD 14 19 1E",
    "D0",
  };

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private LegacyEncoder() {}

  static byte[] encode(LegacyEncoding encoding, String text) {
    return switch (encoding) {
      case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
      case TCVN3 -> bytes(text, tcvn3());
      case VISCII -> bytes(text, viscii());
      case VNI -> latin1(vni(text));
      case VIQR -> latin1(viqr(text));
      case WINDOWS_1258 -> windows1258(text);
      case UTF_8_AS_WINDOWS_1252 ->
          Windows1252.decode(text.getBytes(StandardCharsets.UTF_8))
              .getBytes(StandardCharsets.UTF_8);
    };
  }

  private static Map<Character, Integer> tcvn3() {
    Map<Character, Integer> table = new HashMap<>();
    addRows(table, LETTERS, TCVN3);
    Map<Character, Integer> capitals = new HashMap<>();
    for (Map.Entry<Character, Integer> entry : table.entrySet()) {
      capitals.put(Character.toUpperCase(entry.getKey()), entry.getValue());
    }
    "aeiouy".toUpperCase(Locale.ROOT).chars().forEach(c -> capitals.put((char) c, c));
    for (int i = 0; i < TCVN3_CAPITALS.length(); i++) {
      capitals.put(TCVN3_CAPITALS.charAt(i), 0xA1 + i);
    }
    table.putAll(capitals);
    return table;
  }

  private static Map<Character, Integer> viscii() {
    Map<Character, Integer> table = new HashMap<>();
    addRows(table, LETTERS, VISCII);
    String[] capitals = new String[LETTERS.length];
    for (int i = 0; i < capitals.length; i++) {
      capitals[i] = LETTERS[i].toUpperCase(Locale.ROOT);
    }
    addRows(table, capitals, VISCII_CAPITALS);
    return table;
  }

  private static void addRows(Map<Character, Integer> table, String[] letters, String[] hexRows) {
    for (int row = 0; row < letters.length; row++) {
      String[] hex = hexRows[row].split(" ", -1);
      for (int i = 0; i < hex.length; i++) {
        table.put(letters[row].charAt(i), Integer.parseInt(hex[i], 16));
      }
    }
  }

  private static byte[] bytes(String text, Map<Character, Integer> table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Integer value = table.get(c);
      bytes.write(value != null ? value : c < 0x80 ? c : '?');
    }
    return bytes.toByteArray();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The tone stays a combining character, the shape is part of the letter. */
  private static byte[] windows1258(String text) {
    StringBuilder split = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String decomposed = NFD.normalize(String.valueOf(c));
      String tone = decomposed.replaceAll("[^\u0300\u0301\u0309\u0303\u0323]", "");
      String letter = decomposed.replaceAll("[\u0300\u0301\u0309\u0303\u0323]", "");
      split.append(NFC.normalize(letter)).append(tone);
    }
    return split.toString().getBytes(Charset.forName("windows-1258"));
  }

  private static String viqr(String text) {
    StringBuilder viqr = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = "'`?~.^(+".indexOf(c) >= 0;
      boolean ambiguous = mark && !viqr.isEmpty() && isVowel(viqr.charAt(viqr.length() - 1));
      viqr.append(ambiguous ? "\\" : "").append(viqr(c));
    }
    return viqr.toString();
  }

  private static boolean isVowel(char c) {
    return "aeiouyAEIOUY".indexOf(c) >= 0;
  }

  /** The shape first, then the tone, although NFD has nặng before the circumflex. */
  private static String viqr(char c) {
    if (c == 'đ' || c == 'Đ') {
      return c == 'đ' ? "dd" : "DD";
    }
    String decomposed = NFD.normalize(String.valueOf(c));
    StringBuilder typed = new StringBuilder(decomposed.substring(0, 1));
    for (String marks :
        new String[] {"\u0302^\u0306(\u031B+", "\u0301'\u0300`\u0309?\u0303~\u0323."}) {
      for (int i = 0; i < marks.length(); i += 2) {
        if (decomposed.indexOf(marks.charAt(i)) > 0) {
          typed.append(marks.charAt(i + 1));
        }
      }
    }
    return typed.toString();
  }

  private static String vni(String text) {
    StringBuilder vni = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String lowerCase = vniLowerCase(Character.toLowerCase(c));
      vni.append(Character.isUpperCase(c) ? lowerCase.toUpperCase(Locale.ROOT) : lowerCase);
    }
    return vni.toString();
  }

  private static String vniLowerCase(char c) {
    int single = "ìíỉĩịỵđ".indexOf(c);
    if (single >= 0) {
      return "ìíæóòîñ".substring(single, single + 1);
    }
    String decomposed = NFD.normalize(String.valueOf(c));
    int tone = toneIndex(decomposed);
    String letter = decomposed.substring(0, 1);
    if (decomposed.indexOf('\u0302') > 0) {
      return letter + "âàáåãä".charAt(tone);
    }
    if (decomposed.indexOf('\u0306') > 0) {
      return letter + "êèéúüë".charAt(tone);
    }
    if (decomposed.indexOf('\u031B') > 0) {
      letter = letter.equals("o") ? "ô" : "ö";
    }
    return tone == 0 ? letter : letter + "øùûõï".charAt(tone - 1);
  }

  private static int toneIndex(String decomposed) {
    String tones = "\u0300\u0301\u0309\u0303\u0323";
    for (int i = 0; i < tones.length(); i++) {
      if (decomposed.indexOf(tones.charAt(i)) > 0) {
        return i + 1;
      }
    }
    return 0;
  }
}

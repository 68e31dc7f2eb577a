package org.songngu.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds out in which encoding a Vietnamese text is, by reading it in each and counting legal
 * syllables.
 *
 * <p>What is certain comes first: bytes that are UTF-8 with at least one letter outside ASCII are
 * UTF-8, because no other encoding of Vietnamese imitates it by chance. Of them, what reads better
 * after {@linkplain LegacyEncoding#UTF_8_AS_WINDOWS_1252 reading it again} was read wrongly before.
 * Pure ASCII is UTF-8, unless it reads much better as VIQR: in English, too, a full stop follows a
 * vowel. All other bytes go to the charset in which the text scores best. A paragraph of 30
 * syllables is enough; a name is not.
 *
 * <p>Text in no Vietnamese encoding, French in Latin-1 for example, is reported as {@link
 * LegacyEncoding#WINDOWS_1258}, which reads it nearly right, with confidence 0. Methods are pure
 * and thread-safe and never fail on any bytes.
 */
public final class EncodingDetector {
  private static final List<LegacyEncoding> BYTE_ENCODINGS =
      List.of(
          LegacyEncoding.TCVN3,
          LegacyEncoding.VNI,
          LegacyEncoding.VISCII,
          LegacyEncoding.WINDOWS_1258);

  /** How much better a word must read on average before a text counts as read wrongly. */
  private static final double MARGIN = 0.2;

  /**
   * The share of words that must be surely Vietnamese. Measured on paragraphs of 30 words:
   * Vietnamese news 0.71 on average and never below 0.18; English, read as anything, below 0.001 on
   * average and 0.14 at most.
   */
  private static final double SURE_SHARE = 0.12;

  /** One word in ASCII may look like VIQR by chance: {@code o'}. */
  private static final int SURE_WORDS_OF_VIQR = 2;

  private EncodingDetector() {}

  /**
   * The most probable encoding of a text and the text itself.
   *
   * @param bytes the whole text, or a paragraph of a file that mixes encodings; not changed
   */
  public static Detection detect(byte[] bytes) {
    return Utf8.decodeStrictly(bytes)
        .map(Utf8::withoutByteOrderMark)
        .map(EncodingDetector::amongUnicode)
        .orElseGet(() -> amongBytes(bytes));
  }

  private static Detection amongUnicode(String text) {
    LegacyEncoding other =
        isAscii(text) ? LegacyEncoding.VIQR : LegacyEncoding.UTF_8_AS_WINDOWS_1252;
    Reading asItIs = Reading.of(LegacyEncoding.UTF_8, text);
    Reading again =
        Reading.of(other, other == LegacyEncoding.VIQR ? ViqrText.decode(text) : Utf8.reread(text));
    return again.isSurelyVietnamese() && again.margin(asItIs) > MARGIN
        ? again.detectedAgainst(asItIs)
        : new Detection(LegacyEncoding.UTF_8, 1, text);
  }

  private static Detection amongBytes(byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    for (LegacyEncoding encoding : BYTE_ENCODINGS) {
      readings.add(Reading.of(encoding, encoding.decode(bytes)));
    }
    // UTF-8 with a cut or broken character
    readings.add(Reading.of(LegacyEncoding.UTF_8, Utf8.decode(bytes)));
    readings.sort(Reading.BEST_FIRST);
    Reading best = readings.get(0);
    return best.isSurelyVietnamese()
        ? best.detectedAgainst(readings.get(1))
        : new Detection(LegacyEncoding.WINDOWS_1258, 0, LegacyEncoding.WINDOWS_1258.decode(bytes));
  }

  /**
   * Repairs a text that a program has read in the wrong encoding: bytes of a Vietnamese charset, or
   * of UTF-8, read as Windows-1252 or Latin-1. {@code Céng hßa} becomes <i>Cộng hòa</i>, {@code
   * Viá»‡t} becomes <i>Việt</i>.
   *
   * @return the encoding in which the text should have been read, and the repaired text; nothing if
   *     the text reads no better in any
   */
  public static Optional<Detection> repair(String text) {
    if (isAscii(text)) {
      return Optional.empty();
    }
    Reading asItIs = Reading.of(LegacyEncoding.UTF_8, text);
    return rereadings(text).stream()
        .min(Reading.BEST_FIRST)
        .filter(best -> best.isSurelyVietnamese() && best.margin(asItIs) > MARGIN)
        .map(best -> best.detectedAgainst(asItIs));
  }

  private static List<Reading> rereadings(String text) {
    List<Reading> readings = new ArrayList<>();
    readings.add(Reading.of(LegacyEncoding.UTF_8_AS_WINDOWS_1252, Utf8.reread(text)));
    Windows1252.encode(text)
        .ifPresent(
            bytes -> {
              for (LegacyEncoding encoding : BYTE_ENCODINGS) {
                readings.add(Reading.of(encoding, encoding.decode(bytes)));
              }
            });
    return readings;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** The text as one encoding reads it. */
  private record Reading(LegacyEncoding encoding, String text, SyllableScore score) {
    static final Comparator<Reading> BEST_FIRST =
        Comparator.comparingDouble((Reading reading) -> reading.score().points()).reversed();

    static Reading of(LegacyEncoding encoding, String text) {
      return new Reading(encoding, text, SyllableScore.of(text));
    }

    boolean isSurelyVietnamese() {
      int enough = encoding == LegacyEncoding.VIQR ? SURE_WORDS_OF_VIQR : 1;
      return score.sureWords() >= enough && score.sureShare() >= SURE_SHARE;
    }

    /** How much better a word reads here than there. */
    double margin(Reading other) {
      return score.perWord() - other.score.perWord();
    }

    Detection detectedAgainst(Reading other) {
      return new Detection(encoding, Math.clamp(margin(other), 0.0, 1.0), text);
    }
  }
}

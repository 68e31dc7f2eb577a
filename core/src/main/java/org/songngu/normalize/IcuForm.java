package org.songngu.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * The composed lower-case form of any text, by ICU. It does what {@link TableForm} does, for the
 * characters that are not in its tables.
 */
final class IcuForm {
  private IcuForm() {}

  static String of(CharSequence text) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    String composed = nfc.normalize(mapCharacters(text));
    // lower case may leave a mark that composes: a second pass keeps the form stable
    return nfc.normalize(UCharacter.toLowerCase(Locale.ROOT, composed));
  }

  private static String mapCharacters(CharSequence text) {
    StringBuilder mapped = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> appendMapped(mapped, codePoint));
    return mapped.toString();
  }

  private static void appendMapped(StringBuilder target, int codePoint) {
    if (UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return;
    }
    char mapped =
        Character.isBmpCodePoint(codePoint)
            ? CharacterMap.map((char) codePoint)
            : CharacterMap.OUTSIDE;
    if (mapped == CharacterMap.OUTSIDE) {
      target.appendCodePoint(codePoint);
    } else {
      target.append(mapped);
    }
  }
}

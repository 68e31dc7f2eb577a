package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Cuts a surface form into tokens exactly as the analysis of reports does, so that the form is
 * found wherever it stands in a text.
 */
final class FormTokens {
  private final TokenScanner scanner = new TokenScanner();
  private final EnglishStem english = new EnglishStem();

  /**
   * Canonical tokens of a Vietnamese form, stems of an English one: what a text is compared with.
   */
  List<String> keys(String form, Language language) {
    List<String> keys = new ArrayList<>();
    char[] text = form.toCharArray();
    scanner.reset(text, text.length);
    while (scanner.next()) {
      String canonical = canonical(text);
      keys.add(language == Language.ENGLISH ? english.stem(canonical) : canonical);
    }
    return keys;
  }

  /**
   * What stands for the form in an index: its keys with a space between them, the capitals kept if
   * it has any. Empty if the form has neither letters nor digits.
   */
  String term(String form, Language language) {
    return Form.isCased(form) ? cased(form) : String.join(" ", keys(form, language));
  }

  /**
   * The form's tokens with the capitals that they are written with: {@code Hòa Bình}, {@code US}.
   */
  String cased(String form) {
    List<String> tokens = new ArrayList<>();
    char[] text = form.toCharArray();
    scanner.reset(text, text.length);
    while (scanner.next()) {
      tokens.add(withCapitals(canonical(text), scanner.traits()));
    }
    return String.join(" ", tokens);
  }

  private String canonical(char[] text) {
    String token = new String(text, scanner.start(), scanner.end() - scanner.start());
    boolean initials = (scanner.traits() & TokenScanner.INITIALS) != 0;
    String canonical = CanonicalForm.of(initials ? token.replace(".", "") : token);
    boolean possessive = canonical.length() > 2 && canonical.endsWith("'s");
    return possessive ? canonical.substring(0, canonical.length() - 2) : canonical;
  }

  private static String withCapitals(String token, int traits) {
    if ((traits & TokenScanner.ALL_CAPS) != 0) {
      return token.toUpperCase(Locale.ROOT);
    }
    return (traits & TokenScanner.CAPITALIZED) == 0
        ? token
        : token.substring(0, 1).toUpperCase(Locale.ROOT) + token.substring(1);
  }
}

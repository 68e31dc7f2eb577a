package org.songngu.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Tells Vietnamese, English and other text apart by rule, also where Vietnamese is written without
 * its marks. Each word speaks for a language with some weight, and the sum decides: marks that make
 * a Vietnamese syllable, possible syllables without marks, frequent words of either language, and
 * letters that are neither's.
 *
 * <p>Weights are rounded logarithms of how much likelier such a word is in one language; both they
 * and the lists were chosen on development data.
 */
public final class LanguageIdentifier {
  /** Frequent English words that are no Vietnamese syllables without marks, or rarely. */
  private static final Set<String> ENGLISH =
      words(
          "the of and for that said is was with as were from has have will are which its their been"
              + " at by this it or but they his her not who when what how why where would could"
              + " also had than other into more first about after its be he she we you your our"
              + " between during over under most such these those there some only many may can"
              + " does did new two one all use used in on an to up did out if him them then my me"
              + " us so no any each against through years year people world while before because"
              + " until like just being both through against says say year million billion");

  /** English words that are frequent Vietnamese syllables too; they say little. */
  private static final Set<String> SHARED =
      words("the in on an to up can so no me he be by may did hat do a i my them than one hai sao");

  /** Frequent Vietnamese words without their marks that are no English words. */
  private static final Set<String> VIETNAMESE =
      words(
          "cua va cac trong duoc nguoi khong nhung voi tai cho nam ngay nay theo viec nhieu vao gia"
              + " tren da thu la mot co nha nuoc cung den nhu khi lai ra sau ve hon con phai doi"
              + " quoc chinh phu tinh thanh pho hang trieu dong ong ba thi cong ty hoc sinh phat"
              + " trien kinh te xa hoi dan vien truong minh thanh tu ho lam biet di dau bao nao gi"
              + " vi sao the do bi rat qua se dang moi giua tung ai");

  /** Frequent words of other languages in Latin letters that are neither English nor syllables. */
  private static final Set<String> OTHER =
      words(
          "der das und ist nicht mit des eine auf für zu les une est dans pour qui sur avec los las"
              + " una por para como yang dengan untuk dari pada adalah della che sono não uma os"
              + " som är på een niet zijn och");

  /** How many tokens are looked at: more never changed an answer on development data. */
  private static final int TOKENS = 400;

  private static final int MARKED = 3;
  private static final int FREQUENT = 3;
  private static final int SYLLABLE = 1;
  private static final int NO_SYLLABLE = 3;

  /** A name says less about the language that it stands in. */
  private static final int FOREIGN_NAME = 1;

  private LanguageIdentifier() {}

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(Arrays.asList(list.split(" ", -1))));
  }

  /**
   * {@return the language that most of a text is in}
   *
   * @param text the text
   */
  public static Language identify(String text) {
    return identify(text, 0, text.length());
  }

  /**
   * {@return the language that most of a part of a text is in}
   *
   * @param text the text
   * @param start the part's first UTF-16 unit
   * @param end the unit after its last
   */
  public static Language identify(String text, int start, int end) {
    Evidence evidence = new Evidence();
    TokenScanner scanner = new TokenScanner();
    char[] characters = text.substring(start, end).toCharArray();
    scanner.reset(characters, characters.length);
    while (evidence.words < TOKENS && scanner.next()) {
      if ((scanner.traits() & (TokenScanner.NUMBER | TokenScanner.ADDRESS)) == 0) {
        String token = new String(characters, scanner.start(), scanner.end() - scanner.start());
        evidence.add(CanonicalForm.of(token), scanner.traits());
      }
    }
    return evidence.language();
  }

  /** What the words of a text say together. */
  private static final class Evidence {
    private int words;
    private int vietnamese;
    private int english;
    private int frequentEnglish;
    private int other;
    private int marked;

    void add(String token, int traits) {
      words++;
      String folded = Folding.of(token);
      if (!isAscii(folded)) {
        other += 2;
      } else if (!folded.equals(token)) {
        addMarked(token);
      } else {
        addPlain(token, traits);
      }
    }

    private static boolean isAscii(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= 0x80) {
          return false;
        }
      }
      return true;
    }

    private void addMarked(String token) {
      other += OTHER.contains(token) ? 1 : 0;
      if (Syllables.isSyllable(token)) {
        marked++;
        vietnamese += MARKED;
      } else {
        other++;
      }
    }

    private void addPlain(String token, int traits) {
      other += OTHER.contains(token) ? 1 : 0;
      if (ENGLISH.contains(token)) {
        frequentEnglish++;
        english += SHARED.contains(token) ? 1 : FREQUENT;
      } else if (VIETNAMESE.contains(token)) {
        vietnamese += 2;
      } else if (Syllables.isFoldedSyllable(token.toCharArray(), 0, token.length())) {
        vietnamese += SYLLABLE;
      } else {
        boolean name = (traits & TokenScanner.CAPITALIZED) != 0;
        english += name ? FOREIGN_NAME : NO_SYLLABLE;
      }
    }

    Language language() {
      boolean isOther = 2 * other > words || (other > marked && other > 2 * frequentEnglish);
      if (words == 0 || (isOther && other * 8 > words)) {
        return Language.OTHER;
      }
      return vietnamese > english ? Language.VIETNAMESE : Language.ENGLISH;
    }
  }
}

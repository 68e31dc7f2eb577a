package org.songngu.ingest;

import java.util.Set;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;
import org.songngu.normalize.TokenScanner;

/**
 * What one word says of the language that it stands in: marks that make a Vietnamese syllable,
 * possible syllables without marks, frequent words of either language, and letters that are
 * neither's. Votes are small counts in the bits of one number, so that adding votes adds each; a
 * thousand may be added before a count runs over.
 *
 * <p>Weights are rounded logarithms of how much likelier such a word is in one language; both they
 * and the lists were chosen on development data.
 */
final class WordVote {
  /** For Vietnamese. */
  static final int VIETNAMESE = 0;

  /** For English. */
  static final int ENGLISH = 12;

  /** For another language than the two. */
  static final int OTHER = 24;

  /** How many words are Vietnamese syllables with marks. */
  static final int MARKED = 36;

  /** How many words are among the frequent ones of English. */
  static final int FREQUENT_ENGLISH = 48;

  private static final int COUNT = (1 << 12) - 1;

  /** Frequent English words that are no Vietnamese syllables without marks, or rarely. */
  private static final Set<String> ENGLISH_WORDS =
      WordList.of(
          "the of and for that said is was with as were from has have will are which its their been"
              + " at by this it or but they his her not who when what how why where would could"
              + " also had than other into more first about after its be he she we you your our"
              + " between during over under most such these those there some only many may can"
              + " does did new two one all use used in on an to up did out if him them then my me"
              + " us so no any each against through years year people world while before because"
              + " until like just being both through against says say year million billion");

  /** English words that are frequent Vietnamese syllables too; they say little. */
  private static final Set<String> SHARED_WORDS =
      WordList.of(
          "the in on an to up can so no me he be by may did hat do a i my them than one hai sao");

  /** Frequent Vietnamese words without their marks that are no English words. */
  private static final Set<String> VIETNAMESE_WORDS =
      WordList.of(
          "cua va cac trong duoc nguoi khong nhung voi tai cho nam ngay nay theo viec nhieu vao gia"
              + " tren da thu la mot co nha nuoc cung den nhu khi lai ra sau ve hon con phai doi"
              + " quoc chinh phu tinh thanh pho hang trieu dong ong ba thi cong ty hoc sinh phat"
              + " trien kinh te xa hoi dan vien truong minh thanh tu ho lam biet di dau bao nao gi"
              + " vi sao the do bi rat qua se dang moi giua tung ai");

  /** Frequent words of other languages in Latin letters that are neither English nor syllables. */
  private static final Set<String> OTHER_WORDS =
      WordList.of(
          "der das und ist nicht mit des eine auf für zu les une est dans pour qui sur avec los las"
              + " una por para como yang dengan untuk dari pada adalah della che sono não uma os"
              + " som är på een niet zijn och");

  private static final long SYLLABLE_WITH_MARKS = (1L << MARKED) | (3L << VIETNAMESE);
  private static final long FREQUENT_VIETNAMESE = 2L << VIETNAMESE;
  private static final long SYLLABLE_WITHOUT_MARKS = 1L << VIETNAMESE;
  private static final long FREQUENT = (1L << FREQUENT_ENGLISH) | (3L << ENGLISH);
  private static final long FREQUENT_IN_BOTH = (1L << FREQUENT_ENGLISH) | (1L << ENGLISH);
  private static final long NO_SYLLABLE = 3L << ENGLISH;

  /** A name says less about the language that it stands in. */
  private static final long FOREIGN_NAME = 1L << ENGLISH;

  private static final long FOREIGN_LETTERS = 2L << OTHER;
  private static final long FOREIGN = 1L << OTHER;

  private WordVote() {}

  /** One count of a sum of votes. */
  static int count(long votes, int what) {
    return (int) (votes >>> what) & COUNT;
  }

  /**
   * The vote of a word.
   *
   * @param traits what {@link TokenScanner} says of it; only the capital counts
   */
  static long of(String word, int traits) {
    String token = CanonicalForm.of(word);
    String folded = Folding.of(token);
    if (!isAscii(folded)) {
      return FOREIGN_LETTERS;
    }
    long other = OTHER_WORDS.contains(token) ? FOREIGN : 0;
    return other + (folded.equals(token) ? ofPlain(token, traits) : ofMarked(token));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static long ofMarked(String token) {
    return Syllables.isSyllable(token) ? SYLLABLE_WITH_MARKS : FOREIGN;
  }

  private static long ofPlain(String token, int traits) {
    if (ENGLISH_WORDS.contains(token)) {
      return SHARED_WORDS.contains(token) ? FREQUENT_IN_BOTH : FREQUENT;
    }
    if (VIETNAMESE_WORDS.contains(token)) {
      return FREQUENT_VIETNAMESE;
    }
    if (Syllables.isFoldedSyllable(token.toCharArray(), 0, token.length())) {
      return SYLLABLE_WITHOUT_MARKS;
    }
    return (traits & TokenScanner.CAPITALIZED) != 0 ? FOREIGN_NAME : NO_SYLLABLE;
  }
}

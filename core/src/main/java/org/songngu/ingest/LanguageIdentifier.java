package org.songngu.ingest;

import java.util.Set;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Tells Vietnamese, English and other text apart by rule: marks that make Vietnamese syllables,
 * then frequent function words, then the share of possible syllables.
 */
public final class LanguageIdentifier {
  /** The commonest English words that are no Vietnamese syllables, with or without marks. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "for", "that", "said", "is", "was", "with", "as", "were", "from",
          "has", "have", "will", "are", "which", "its", "their", "been", "at", "by", "this", "it");

  /** The commonest Vietnamese words without their marks, unless they are English words too. */
  private static final Set<String> VIETNAMESE =
      Set.of(
          "cua", "va", "cac", "trong", "duoc", "nguoi", "khong", "nhung", "voi", "tai", "cho",
          "nam", "ngay", "nay", "theo", "viec", "nhieu", "vao", "gia", "tren", "da", "thu", "la");

  /** How many tokens are looked at: more never changed an answer on development data. */
  private static final int TOKENS = 400;

  private static final double MARKED_SHARE = 0.15;
  private static final double SYLLABLE_SHARE = 0.8;

  private LanguageIdentifier() {}

  /** The language that most of a text is in. */
  public static Language identify(String text) {
    Counts counts = count(text);
    if (counts.words == 0) {
      return Language.OTHER;
    }
    if (counts.marked >= MARKED_SHARE * counts.words && counts.marked > counts.english) {
      return Language.VIETNAMESE;
    }
    if (counts.english == 0 && counts.vietnamese == 0) {
      return counts.syllables >= SYLLABLE_SHARE * counts.words
          ? Language.VIETNAMESE
          : counts.latin >= counts.words ? Language.ENGLISH : Language.OTHER;
    }
    return counts.english >= counts.vietnamese ? Language.ENGLISH : Language.VIETNAMESE;
  }

  private static final class Counts {
    private int words;
    private int marked;
    private int syllables;
    private int latin;
    private int english;
    private int vietnamese;
  }

  private static Counts count(String text) {
    Counts counts = new Counts();
    TokenScanner scanner = new TokenScanner();
    char[] characters = text.toCharArray();
    scanner.reset(characters, characters.length);
    while (counts.words < TOKENS && scanner.next()) {
      if ((scanner.traits() & (TokenScanner.NUMBER | TokenScanner.ADDRESS)) == 0) {
        count(CanonicalForm.of(text.substring(scanner.start(), scanner.end())), counts);
      }
    }
    return counts;
  }

  private static void count(String token, Counts counts) {
    String folded = Folding.of(token);
    boolean marks = !folded.equals(token);
    counts.words++;
    counts.marked += marks && Syllables.isSyllable(token) ? 1 : 0;
    counts.syllables +=
        Syllables.isFoldedSyllable(folded.toCharArray(), 0, folded.length()) ? 1 : 0;
    counts.latin += folded.chars().allMatch(c -> c < 0x80) ? 1 : 0;
    counts.english += ENGLISH.contains(token) ? 1 : 0;
    counts.vietnamese += VIETNAMESE.contains(folded) ? 1 : 0;
  }
}

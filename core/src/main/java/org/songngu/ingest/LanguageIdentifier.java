package org.songngu.ingest;

import java.util.Arrays;
import org.songngu.normalize.TokenScanner;
import org.songngu.normalize.WrittenTokens;
import org.songngu.report.Language;

/**
 * Tells Vietnamese, English and other text apart by rule, also where Vietnamese is written without
 * its marks. Each word speaks for a language with some weight, and the sum decides. Safe for use by
 * many threads.
 */
public final class LanguageIdentifier {
  /** How many tokens are looked at: more never changed an answer on development data. */
  private static final int TOKENS = 400;

  /** So much of a text is looked at at the most; only tables have fewer words in it. */
  private static final int CHARACTERS = 1 << 16;

  /** With so many different words most of them will not come again: all are forgotten. */
  private static final int MOST_WORDS = 1 << 14;

  private static final int FIRST_CAPACITY = 1 << 10;

  /** Each thread remembers the votes of words, because texts repeat them. */
  private static final ThreadLocal<LanguageIdentifier> OF_THREAD =
      ThreadLocal.withInitial(LanguageIdentifier::new);

  private final TokenScanner scanner = new TokenScanner();
  private final WrittenTokens words = new WrittenTokens(FIRST_CAPACITY);
  private long[] votes = new long[FIRST_CAPACITY];
  private char[] characters = new char[FIRST_CAPACITY];

  private LanguageIdentifier() {}

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
    return OF_THREAD.get().read(text, start, Math.min(end - start, CHARACTERS));
  }

  private Language read(String text, int start, int length) {
    if (characters.length < length) {
      characters = new char[length];
    }
    text.getChars(start, start + length, characters, 0);
    scanner.reset(characters, length);
    if (words.size() > MOST_WORDS) {
      words.clear();
    }
    long sum = 0;
    int count = 0;
    while (count < TOKENS && scanner.next()) {
      if ((scanner.traits() & (TokenScanner.NUMBER | TokenScanner.ADDRESS)) == 0) {
        sum += vote();
        count++;
      }
    }
    return language(sum, count);
  }

  private long vote() {
    int start = scanner.start();
    int length = scanner.end() - start;
    int traits = scanner.traits() & TokenScanner.CAPITALIZED;
    int word = words.find(characters, start, length, traits);
    return word == WrittenTokens.UNKNOWN ? learn(start, length, traits) : votes[word];
  }

  private long learn(int start, int length, int traits) {
    int word = words.add(characters, start, length);
    if (word == votes.length) {
      votes = Arrays.copyOf(votes, 2 * word);
    }
    votes[word] = WordVote.of(new String(characters, start, length), traits);
    return votes[word];
  }

  private static Language language(long votes, int words) {
    int other = WordVote.count(votes, WordVote.OTHER);
    boolean isOther =
        2 * other > words
            || (other > WordVote.count(votes, WordVote.MARKED)
                && other > 2 * WordVote.count(votes, WordVote.FREQUENT_ENGLISH));
    if (words == 0 || (isOther && other * 8 > words)) {
      return Language.OTHER;
    }
    return WordVote.count(votes, WordVote.VIETNAMESE) > WordVote.count(votes, WordVote.ENGLISH)
        ? Language.VIETNAMESE
        : Language.ENGLISH;
  }
}

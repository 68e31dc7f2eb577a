package org.songngu.event;

import java.util.ArrayList;
import java.util.List;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Segmenter;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.Folding;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * The tokens of a text and the words that they form: the longest forms of the lexicon, one after
 * the other. Vietnamese without marks is read by the spelling without marks.
 */
final class TextWords {
  /** Less than this share of syllables with marks: the text was written without them. */
  private static final double MARKED_SHARE = 0.05;

  /** So many tokens show how a text is written. */
  private static final int SAMPLE = 150;

  private static final int CAPITALS = TokenScanner.CAPITALIZED | TokenScanner.ALL_CAPS;

  private final Lexicon lexicon;
  private final Language language;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final boolean marked;

  /** A stemmer remembers words and must not be shared between threads. */
  private static final ThreadLocal<EnglishStem> STEM = ThreadLocal.withInitial(EnglishStem::new);

  /**
   * @param text the token in canonical form
   */
  record Token(int start, int end, int traits, String text) {
    String folded() {
      return Folding.of(text);
    }

    boolean isCapital() {
      return (traits & CAPITALS) != 0;
    }

    boolean has(int trait) {
      return (traits & trait) != 0;
    }
  }

  /**
   * @param first its first token
   * @param length how many tokens it has
   * @param group its group of forms, or {@link WordIndex#NO_GROUP}
   */
  record Word(int first, int length, int group) {}

  TextWords(Lexicon lexicon, Language language, String text) {
    this.lexicon = lexicon;
    this.language = language;
    scan(text);
    this.marked = language != Language.VIETNAMESE || hasMarks();
    cut();
  }

  boolean isMarked() {
    return marked;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Word> words() {
    return words;
  }

  /** The forms that a known word can be. */
  int[] forms(Word word) {
    return index().forms(word.group());
  }

  /** The stem of an English word. */
  static String stem(String word) {
    return STEM.get().stem(word);
  }

  private WordIndex index() {
    return marked ? lexicon.words(language) : lexicon.foldedWords();
  }

  private void scan(String text) {
    TokenScanner scanner = new TokenScanner();
    char[] characters = text.toCharArray();
    scanner.reset(characters, characters.length);
    while (scanner.next()) {
      int start = scanner.start();
      String token = text.substring(start, scanner.end());
      String canonical = CanonicalForm.of(token);
      boolean possessive = canonical.endsWith("'s") && canonical.length() > 2;
      String bare = possessive ? canonical.substring(0, canonical.length() - 2) : canonical;
      String word = (scanner.traits() & TokenScanner.INITIALS) != 0 ? bare.replace(".", "") : bare;
      tokens.add(new Token(start, scanner.end(), scanner.traits(), word));
    }
  }

  private boolean hasMarks() {
    int sample = Math.min(tokens.size(), SAMPLE);
    long withMarks =
        tokens.stream()
            .limit(sample)
            .filter(token -> Folding.hasMarks(token.text.toCharArray(), token.text.length()))
            .count();
    return withMarks >= MARKED_SHARE * sample;
  }

  private void cut() {
    EnglishStem stem = STEM.get();
    WordIndex index = index();
    int[] numbers = new int[tokens.size()];
    for (int i = 0; i < numbers.length; i++) {
      String token = marked ? tokens.get(i).text : tokens.get(i).folded();
      String key = language == Language.ENGLISH ? stem.stem(token) : token;
      numbers[i] = index.token(key.toCharArray(), key.length());
    }
    Segmenter segmenter = new Segmenter(index);
    for (int from = 0; from < numbers.length; ) {
      int to = from + 1;
      while (to < numbers.length && !tokens.get(to).has(TokenScanner.AFTER_BREAK)) {
        to++;
      }
      segmenter.segment(numbers, from, to);
      for (int i = from; i < to; i += segmenter.length(i)) {
        words.add(new Word(i, segmenter.length(i), segmenter.group(i)));
      }
      from = to;
    }
  }
}

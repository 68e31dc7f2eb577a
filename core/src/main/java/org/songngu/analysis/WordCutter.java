package org.songngu.analysis;

import java.util.ArrayList;
import java.util.List;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.TokenScanner;

/**
 * Cuts Vietnamese text into words, for people who want words rather than terms: the fewest words of
 * the lexicon that are no phrases ({@link WordRules}), the syllables of a name together, numbers
 * and dates whole, every mark of punctuation alone.
 *
 * <p>Reuses its buffers; not safe for use by several threads.
 */
public final class WordCutter {
  private final CutTokens tokens;
  private final WordSearch search;

  /**
   * A word in a text.
   *
   * @param start its first UTF-16 unit
   * @param end the unit after its last
   */
  public record Span(int start, int end) {}

  /**
   * Cuts by the words of a lexicon.
   *
   * @param lexicon what words there are
   */
  public WordCutter(Lexicon lexicon) {
    this.search = new WordSearch(lexicon);
    this.tokens = new CutTokens();
  }

  /**
   * {@return the words of a text in its order; together they are all of it but the white space}
   *
   * @param text the text
   */
  public List<Span> cut(String text) {
    tokens.read(text);
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (int from = 0; from < tokens.count(); from = tokens.runEnd(from)) {
      at = cutRun(text, from, tokens.runEnd(from), at, words);
    }
    addMarks(text, at, text.length(), words);
    return words;
  }

  private int cutRun(String text, int from, int to, int textFrom, List<Span> words) {
    int at = textFrom;
    search.cut(tokens, from, to);
    for (int i = from; i < to; ) {
      int next = Math.max(wordEnd(i, to), tokens.joinedEnd(i, to));
      if (tokens.start(i) < at) {
        i = next;
        continue;
      }
      addMarks(text, at, tokens.start(i), words);
      at = tokens.endWithSign(next - 1);
      words.add(new Span(tokens.start(i), at));
      i = next;
    }
    return at;
  }

  /** Where the word ends that begins at a token: a word of the lexicon, or the whole of a name. */
  private int wordEnd(int from, int to) {
    int end = from + search.length(from);
    if (!tokens.isNamePart(from)) {
      return end;
    }
    boolean name = end - from == 1 || tokens.isNamePart(from + 1);
    boolean begins = tokens.has(from, TokenScanner.SENTENCE_START);
    if (!name || (begins && end - from == 1 && search.isKnown(from))) {
      return end;
    }
    while (end < to && tokens.isNamePart(end) && tokens.isAfterSpace(end)) {
      end += tokens.isNamePart(end + search.length(end) - 1) ? search.length(end) : 1;
    }
    return Math.min(end, to);
  }

  private static void addMarks(String text, int from, int to, List<Span> words) {
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '.' || c == '…') {
        while (next < to && text.charAt(next) == c) {
          next++;
        }
      }
      if (!Character.isWhitespace(c)) {
        words.add(new Span(i, next));
      }
      i = next;
    }
  }
}

package org.songngu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Segmenter;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Cuts Vietnamese text into words, for people who want words rather than terms: the fewest words of
 * the lexicon, the syllables of a name together, every mark of punctuation alone. Reuses its
 * buffers; not safe for use by several threads.
 */
public final class WordCutter {
  private final WordIndex index;
  private final Segmenter segmenter;
  private final TokenScanner scanner = new TokenScanner();
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] traits = new int[16];
  private int[] tokens = new int[16];
  private int count;

  /**
   * A word in a text.
   *
   * @param start its first UTF-16 unit
   * @param end the unit after its last
   */
  public record Span(int start, int end) {}

  public WordCutter(Lexicon lexicon) {
    this.index = lexicon.words(Language.VIETNAMESE);
    this.segmenter = new Segmenter(index);
  }

  /** The words of a text in its order; together they are all of it but the white space. */
  public List<Span> cut(String text) {
    scan(text);
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (int from = 0; from < count; from = runEnd(from)) {
      at = cutRun(text, from, runEnd(from), at, words);
    }
    addMarks(text, at, text.length(), words);
    return words;
  }

  private void scan(String text) {
    count = 0;
    char[] characters = text.toCharArray();
    scanner.reset(characters, characters.length);
    while (scanner.next()) {
      if (count == starts.length) {
        grow();
      }
      String token = CanonicalForm.of(text.substring(scanner.start(), scanner.end()));
      starts[count] = scanner.start();
      ends[count] = scanner.end();
      traits[count] = scanner.traits();
      tokens[count] = index.token(token.toCharArray(), token.length());
      count++;
    }
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * count);
    ends = Arrays.copyOf(ends, 2 * count);
    traits = Arrays.copyOf(traits, 2 * count);
    tokens = Arrays.copyOf(tokens, 2 * count);
  }

  /** The end of the run that begins at a token: the next token behind punctuation. */
  private int runEnd(int from) {
    int end = from + 1;
    while (end < count && (traits[end] & TokenScanner.AFTER_BREAK) == 0) {
      end++;
    }
    return end;
  }

  private int cutRun(String text, int from, int to, int textFrom, List<Span> words) {
    int at = textFrom;
    segmenter.segment(tokens, from, to);
    for (int i = from; i < to; ) {
      int next = wordEnd(text, i, to);
      addMarks(text, at, starts[i], words);
      words.add(new Span(starts[i], ends[next - 1]));
      at = ends[next - 1];
      i = next;
    }
    return at;
  }

  /** Where the word ends that begins at a token: a word of the lexicon, or the whole of a name. */
  private int wordEnd(String text, int from, int to) {
    int end = from + segmenter.length(from);
    if (!isCapital(from)) {
      return end;
    }
    boolean name = end - from == 1 || isCapital(from + 1);
    boolean begins = (traits[from] & TokenScanner.SENTENCE_START) != 0;
    if (!name || (begins && end - from == 1 && segmenter.group(from) >= 0)) {
      return end;
    }
    while (end < to && isCapital(end) && isJoined(text, end)) {
      end += segmenter.length(end);
    }
    return Math.min(end, to);
  }

  private boolean isCapital(int token) {
    return (traits[token] & TokenScanner.CAPITALIZED) != 0;
  }

  private boolean isJoined(String text, int token) {
    return text.substring(ends[token - 1], starts[token]).isBlank();
  }

  private static void addMarks(String text, int from, int to, List<Span> words) {
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Character.isWhitespace(c)) {
        words.add(new Span(i, next));
      }
      i = next;
    }
  }
}

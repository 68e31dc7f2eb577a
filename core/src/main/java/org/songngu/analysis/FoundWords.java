package org.songngu.analysis;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Segmenter;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.Folding;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * The words of the lexicon in a run of tokens: where each begins, how many tokens it has, and which
 * form it is. Reuses its arrays.
 *
 * <p>The run is cut into the fewest words ({@link Segmenter}); inside a word of three and more
 * tokens the words that it is made of are found too. Where the lexicon has both a name and a common
 * word ({@code Anh} the country, {@code anh} the pronoun), the capital decides; where it cannot, as
 * at the beginning of a sentence, both are found.
 *
 * <p>In a long run without any marks ({@link RunMarks}) words are found by their spelling without
 * marks and are terms of the folded layer; in a short one, words with and without are found.
 */
final class FoundWords {
  private static final int CAPITALS = TokenScanner.CAPITALIZED | TokenScanner.ALL_CAPS;

  private final Language language;
  private final Forms forms;
  private final WordIndex exactIndex;
  private final WordIndex foldedIndex;
  private final Segmenter exactSegmenter;
  private final Segmenter foldedSegmenter;
  private final Segmenter innerSegmenter;
  private char[] buffer = new char[TokenScanner.MAX_TOKEN_LENGTH + 1];
  private int[] starts = new int[0];
  private int[] lengths = new int[0];
  private int[] foundForms = new int[0];
  private Layer[] layers = new Layer[0];
  private int count;

  FoundWords(Lexicon lexicon, Language language) {
    this.language = language;
    this.forms = lexicon.forms();
    this.exactIndex = lexicon.words(language);
    this.foldedIndex = lexicon.foldedWords();
    this.exactSegmenter = new Segmenter(exactIndex);
    this.foldedSegmenter = new Segmenter(foldedIndex);
    this.innerSegmenter = new Segmenter(exactIndex);
  }

  void clear() {
    count = 0;
  }

  /** Adds the words of a run: tokens from one break in the text to the next. */
  void find(TokenBuffer run, int from, int to) {
    RunMarks.Kind marks =
        language == Language.VIETNAMESE ? RunMarks.kind(run, from, to) : RunMarks.Kind.MARKED;
    if (marks != RunMarks.Kind.UNMARKED) {
      findExact(run, from, to);
    }
    if (marks != RunMarks.Kind.MARKED) {
      findFolded(run, from, to);
    }
  }

  int count() {
    return count;
  }

  /** The first token of the n-th word; words come in the order of their first tokens. */
  int start(int n) {
    return starts[n];
  }

  int length(int n) {
    return lengths[n];
  }

  Layer layer(int n) {
    return layers[n];
  }

  /** Whether the n-th word's term is its tokens (stems in English, folded in the folded layer). */
  boolean consistsOfTokens(int n) {
    return layers[n] == Layer.FOLDED || !forms.isCased(foundForms[n]);
  }

  /** Sets the target to the term of the n-th word, with its layer's mark. */
  void copyTerm(int n, CharTermAttribute target) {
    int form = foundForms[n];
    int length = forms.termLength(form);
    if (layers[n] == Layer.WORD) {
      char[] term = target.resizeBuffer(length + 1);
      term[0] = Layer.WORD.sign();
      forms.copyTerm(form, term, 1);
      target.setLength(length + 1);
      return;
    }
    buffer = buffer.length < length ? new char[length] : buffer;
    forms.copyTerm(form, buffer, 0);
    target.setEmpty().append(Layer.FOLDED.sign());
    int foldedLength = Folding.fold(buffer, length);
    if (foldedLength < 0) {
      target.append(Folding.of(forms.term(form)).toLowerCase(Locale.ROOT));
      return;
    }
    for (int i = 0; i < foldedLength; i++) {
      target.append(Character.toLowerCase(buffer[i]));
    }
  }

  private void findExact(TokenBuffer run, int from, int to) {
    exactSegmenter.segment(run.exactNumbers(), from, to);
    for (int i = from; i < to; i += exactSegmenter.length(i)) {
      int length = exactSegmenter.length(i);
      if (exactSegmenter.group(i) != WordIndex.NO_GROUP) {
        addForms(run, i, length, exactSegmenter.group(i));
      }
      if (length > 2) {
        findInside(run, i, length);
      }
    }
    findCrossing(run, from, to);
  }

  /** Words that another cut would have found: which one is meant, the text alone does not say. */
  private void findCrossing(TokenBuffer run, int from, int to) {
    for (int i = from; i < to; i++) {
      if (exactSegmenter.crossingLength(i) > 1) {
        addForms(run, i, exactSegmenter.crossingLength(i), exactSegmenter.crossingGroup(i));
      }
    }
  }

  private void findInside(TokenBuffer run, int start, int length) {
    int end = start + length;
    innerSegmenter.segment(run.exactNumbers(), start, end, length - 1);
    for (int i = start; i < end; i += innerSegmenter.length(i)) {
      if (innerSegmenter.length(i) > 1) {
        addForms(run, i, innerSegmenter.length(i), innerSegmenter.group(i));
      }
    }
  }

  private void addForms(TokenBuffer run, int start, int length, int group) {
    if (exactIndex.formCount(group) == 1) {
      addForm(exactIndex.form(group, 0), start, length);
      return;
    }
    boolean cased = has(run, start, length, CAPITALS);
    boolean capitals = cased && has(run, start, length, TokenScanner.ALL_CAPS);
    boolean certain = !cased || (run.flags(start) & TokenScanner.SENTENCE_START) == 0;
    boolean added = false;
    for (int n = 0; n < exactIndex.formCount(group); n++) {
      int form = exactIndex.form(group, n);
      boolean abbreviation = forms.isAbbreviation(form);
      boolean fits = abbreviation ? capitals : forms.isCased(form) == cased;
      if (fits || (!certain && !abbreviation)) {
        addForm(form, start, length);
        added = true;
      }
    }
    if (!added) {
      addForm(likeliest(group), start, length);
    }
  }

  /** Of forms that none fits the capitals: {@code Who} is no {@code WHO}. */
  private int likeliest(int group) {
    for (int n = 0; n < exactIndex.formCount(group); n++) {
      if (!forms.isAbbreviation(exactIndex.form(group, n))) {
        return exactIndex.form(group, n);
      }
    }
    return exactIndex.form(group, 0);
  }

  /** Whether every token that is no number has one of the traits. */
  private static boolean has(TokenBuffer run, int start, int length, int traits) {
    for (int i = start; i < start + length; i++) {
      if ((run.flags(i) & (traits | TokenScanner.NUMBER)) == 0) {
        return false;
      }
    }
    return true;
  }

  private void addForm(int form, int start, int length) {
    boolean word = length > 1 || language == Language.VIETNAMESE || forms.isCased(form);
    if (word && forms.isContent(form)) {
      add(Layer.WORD, form, start, length);
    }
  }

  private void findFolded(TokenBuffer run, int from, int to) {
    foldedSegmenter.segment(run.foldedNumbers(), from, to);
    for (int i = from; i < to; i += foldedSegmenter.length(i)) {
      if (foldedSegmenter.length(i) > 1) {
        addFolded(i, foldedSegmenter.length(i), foldedSegmenter.group(i));
      }
    }
    for (int i = from; i < to; i++) {
      if (foldedSegmenter.crossingLength(i) > 1) {
        addFolded(i, foldedSegmenter.crossingLength(i), foldedSegmenter.crossingGroup(i));
      }
    }
  }

  private void addFolded(int start, int length, int group) {
    add(Layer.FOLDED, foldedIndex.form(group, 0), start, length);
  }

  /** Adds a word; words of few tokens may be found out of order. */
  private void add(Layer layer, int form, int start, int length) {
    if (count == starts.length) {
      grow();
    }
    int at = count++;
    for (; at > 0 && starts[at - 1] > start; at--) {
      starts[at] = starts[at - 1];
      lengths[at] = lengths[at - 1];
      foundForms[at] = foundForms[at - 1];
      layers[at] = layers[at - 1];
    }
    starts[at] = start;
    lengths[at] = length;
    foundForms[at] = form;
    layers[at] = layer;
  }

  private void grow() {
    int capacity = Math.max(16, 2 * count);
    starts = Arrays.copyOf(starts, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
    foundForms = Arrays.copyOf(foundForms, capacity);
    layers = Arrays.copyOf(layers, capacity);
  }
}

package org.songngu.analysis;

import java.util.Arrays;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Segmenter;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.Folding;
import org.songngu.normalize.Syllables;
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
 * <p>In a run without any marks, which Vietnamese never is by chance, words are found by their
 * spelling without marks and are terms of the folded layer.
 */
final class FoundWords {
  /** Shorter runs without marks occur in text that has them. */
  private static final int UNMARKED_RUN = 4;

  private final Language language;
  private final Forms forms;
  private final WordIndex exactIndex;
  private final WordIndex foldedIndex;
  private final Segmenter exactSegmenter;
  private final Segmenter foldedSegmenter;
  private final Segmenter innerSegmenter;
  private final EnglishStem stem = new EnglishStem();
  private char[] buffer = new char[TokenScanner.MAX_TOKEN_LENGTH + 1];
  private int[] tokens = new int[0];
  private int[] starts = new int[0];
  private int[] lengths = new int[0];
  private String[] terms = new String[0];
  private Layer layer = Layer.WORD;
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

  /** Finds the words among the first tokens of the run. */
  void find(TokenBuffer run, int size) {
    count = 0;
    if (tokens.length < size) {
      tokens = Arrays.copyOf(tokens, Math.max(size, 2 * tokens.length));
    }
    if (language == Language.VIETNAMESE && isUnmarked(run, size)) {
      findFolded(run, size);
    } else {
      findExact(run, size);
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

  /** The term of the n-th word, without its layer's mark. */
  String term(int n) {
    return terms[n];
  }

  Layer layer() {
    return layer;
  }

  private void findExact(TokenBuffer run, int size) {
    layer = Layer.WORD;
    for (int i = 0; i < size; i++) {
      tokens[i] = key(run, i);
    }
    exactSegmenter.segment(tokens, 0, size);
    for (int i = 0; i < size; i += exactSegmenter.length(i)) {
      int length = exactSegmenter.length(i);
      if (exactSegmenter.group(i) >= 0) {
        addForms(run, i, length, exactSegmenter.group(i));
      }
      if (length > 2) {
        findInside(run, i, length);
      }
    }
  }

  private void findInside(TokenBuffer run, int start, int length) {
    int end = start + length;
    innerSegmenter.segment(tokens, start, end, length - 1);
    for (int i = start; i < end; i += innerSegmenter.length(i)) {
      if (innerSegmenter.length(i) > 1) {
        addForms(run, i, innerSegmenter.length(i), innerSegmenter.group(i));
      }
    }
  }

  private int key(TokenBuffer run, int token) {
    int length = run.termLength(token);
    if (buffer.length < length) {
      buffer = new char[length];
    }
    run.copyTerm(token, buffer);
    if (language == Language.ENGLISH) {
      int stemLength = stem.stem(buffer, length);
      return exactIndex.token(stem.buffer(), stemLength);
    }
    return exactIndex.token(buffer, length);
  }

  private void addForms(TokenBuffer run, int start, int length, int group) {
    int[] candidates = exactIndex.forms(group);
    boolean cased = isCased(run, start, length);
    boolean certain = !cased || (run.flags(start) & TokenScanner.SENTENCE_START) == 0;
    boolean found = false;
    for (int form : candidates) {
      boolean fits = forms.isCased(form) == cased;
      if (fits || !certain) {
        found |= fits;
        addForm(form, start, length);
      }
    }
    if (!found && certain) {
      addForm(candidates[0], start, length);
    }
  }

  /** Whether every token that can have a capital has one. */
  private static boolean isCased(TokenBuffer run, int start, int length) {
    int capitals = TokenScanner.CAPITALIZED | TokenScanner.ALL_CAPS;
    for (int i = start; i < start + length; i++) {
      if ((run.flags(i) & (capitals | TokenScanner.NUMBER)) == 0) {
        return false;
      }
    }
    return true;
  }

  private void addForm(int form, int start, int length) {
    boolean word = length > 1 || language == Language.VIETNAMESE || forms.isCased(form);
    if (word && forms.isContent(form)) {
      add(forms.term(form), start, length);
    }
  }

  private void findFolded(TokenBuffer run, int size) {
    layer = Layer.FOLDED;
    for (int i = 0; i < size; i++) {
      run.copyTerm(i, buffer);
      tokens[i] = foldedIndex.token(buffer, run.termLength(i));
    }
    foldedSegmenter.segment(tokens, 0, size);
    for (int i = 0; i < size; i += foldedSegmenter.length(i)) {
      if (foldedSegmenter.length(i) > 1) {
        int form = foldedIndex.forms(foldedSegmenter.group(i))[0];
        add(foldedTerm(form), i, foldedSegmenter.length(i));
      }
    }
  }

  private String foldedTerm(int form) {
    return Folding.of(forms.term(form)).toLowerCase(java.util.Locale.ROOT);
  }

  private boolean isUnmarked(TokenBuffer run, int size) {
    if (size < UNMARKED_RUN) {
      return false;
    }
    int syllables = 0;
    for (int i = 0; i < size; i++) {
      int length = run.termLength(i);
      if (length >= buffer.length) {
        return false;
      }
      run.copyTerm(i, buffer);
      if (Folding.hasMarks(buffer, length)) {
        return false;
      }
      syllables += Syllables.isFoldedSyllable(buffer, 0, length) ? 1 : 0;
    }
    return 2 * syllables > size;
  }

  private void add(String term, int start, int length) {
    if (count == starts.length) {
      int capacity = Math.max(16, 2 * count);
      starts = Arrays.copyOf(starts, capacity);
      lengths = Arrays.copyOf(lengths, capacity);
      terms = Arrays.copyOf(terms, capacity);
    }
    starts[count] = start;
    lengths[count] = length;
    terms[count] = term;
    count++;
  }
}

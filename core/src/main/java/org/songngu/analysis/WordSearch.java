package org.songngu.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.WordIndex;
import org.songngu.lexicon.WordMatcher;
import org.songngu.normalize.Syllables;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/** Finds the fewest words of the lexicon that a run of tokens consists of. Reuses its arrays. */
final class WordSearch {
  private static final int WORD = 16;

  /** A syllable that is no word by itself is a sign of a wrong cut, weaker than a word more. */
  private static final int NO_WORD = 5;

  private final WordIndex index;
  private final Forms forms;
  private final WordMatcher matcher;
  private final WordMatcher innerMatcher;
  private final Map<Integer, Boolean> isWord = new HashMap<>();
  private int[] numbers = new int[0];
  private int[] costs = new int[1];
  private int[] lengths = new int[0];
  private boolean[] known = new boolean[0];

  WordSearch(Lexicon lexicon) {
    this.index = lexicon.words(Language.VIETNAMESE);
    this.forms = lexicon.forms();
    this.matcher = index.matcher();
    this.innerMatcher = index.matcher();
  }

  /** Cuts a run; {@link #length} then tells of each word by its first token. */
  void cut(CutTokens tokens, int from, int to) {
    ensureCapacity(to);
    for (int i = from; i < to; i++) {
      char[] token = tokens.canonical(i).toCharArray();
      numbers[i] = index.token(token, token.length);
    }
    costs[to] = 0;
    for (int i = to - 1; i >= from; i--) {
      lengths[i] = 1;
      known[i] = false;
      costs[i] = costs[i + 1] + WORD + NO_WORD;
      int count = matcher.match(numbers, i, to);
      for (int n = 0; n < count; n++) {
        offer(tokens, i, matcher.length(n), matcher.group(n));
      }
      if (i + 1 < to && tokens.isAfterSpace(i + 1)) {
        offerPair(tokens, i);
      }
    }
  }

  /** How many tokens the word has that begins at the token. */
  int length(int token) {
    return lengths[token];
  }

  /** Whether the word that begins at the token is one of the lexicon's. */
  boolean isKnown(int token) {
    return known[token];
  }

  private void offer(CutTokens tokens, int at, int length, int group) {
    int cost = costs[at + length] + WORD;
    if (cost <= costs[at] && (length == 1 || isWord(tokens, at, length, group))) {
      costs[at] = cost;
      lengths[at] = length;
      known[at] = true;
    }
  }

  /** Words of two syllables that the lexicon lacks. */
  private void offerPair(CutTokens tokens, int at) {
    int cost = costs[at + 2] + WORD + pairCost(tokens, at);
    if (cost < costs[at]) {
      costs[at] = cost;
      lengths[at] = 2;
    }
  }

  /** Two syllables that are no words by themselves are likely a word. */
  private int pairCost(CutTokens tokens, int at) {
    if (WordRules.isWhole(tokens.canonical(at), tokens.canonical(at + 1))) {
      return 0;
    }
    return isBound(tokens, at) && isBound(tokens, at + 1) ? 2 * NO_WORD : WORD + 2 * NO_WORD;
  }

  private boolean isBound(CutTokens tokens, int at) {
    return !isForm(numbers, at, at + 1)
        && !tokens.has(at, TokenScanner.CAPITALIZED | TokenScanner.NUMBER)
        && Syllables.isSyllable(tokens.canonical(at));
  }

  private boolean isWord(CutTokens tokens, int at, int length, int group) {
    for (int i = at + 1; i < at + length; i++) {
      if (!tokens.isAfterSpace(i) || tokens.has(i, TokenScanner.AFTER_BREAK)) {
        return false;
      }
    }
    if (isWord.computeIfAbsent(group, any -> hasWord(at, length, group))) {
      return true;
    }
    return isName(group) && tokens.isNamePart(at) && tokens.isNamePart(at + length - 1);
  }

  private boolean hasWord(int at, int length, int group) {
    for (int form : index.forms(group)) {
      if (!forms.isCased(form) && WordRules.isWord(forms.term(form), isDivisible(at, length))) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int group) {
    for (int form : index.forms(group)) {
      if (forms.isCased(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tokens are two or more words of the lexicon, one of them of two syllables. */
  private boolean isDivisible(int at, int length) {
    int[] inner = Arrays.copyOfRange(numbers, at, at + length);
    for (int split = 1; split < length; split++) {
      if (isForm(inner, 0, split) && isForm(inner, split, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean isForm(int[] inner, int from, int to) {
    int count = innerMatcher.match(inner, from, to);
    return count > 0 && innerMatcher.length(count - 1) == to - from;
  }

  private void ensureCapacity(int size) {
    if (lengths.length < size) {
      int capacity = Math.max(size, 2 * lengths.length);
      numbers = new int[capacity];
      costs = new int[capacity + 1];
      lengths = new int[capacity];
      known = new boolean[capacity];
    }
  }
}

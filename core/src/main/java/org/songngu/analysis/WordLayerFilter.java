package org.songngu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Adds the word layer: each form of the lexicon that occurs, as one term over its tokens. A query
 * for a known word of several syllables then is one term and needs no phrase.
 *
 * <p>Expects canonical tokens ({@link CanonicalFilter}) and stands before the other layers. A word
 * never reaches over a break in the text.
 */
public final class WordLayerFilter extends TokenFilter {
  /** A run without punctuation longer than this is cut; no lexicon form is near as long. */
  static final int LONGEST_RUN = 128;

  private final TokenAttributes token = TokenAttributes.of(this);
  private final TokenBuffer run = new TokenBuffer();
  private final FoundWords words;
  private final TokenMemo memo;
  private int runSize;
  private int nextToken;
  private int nextWord;
  private boolean inputEnded;

  /**
   * Nothing is read yet.
   *
   * @param input the tokens to add to
   * @param lexicon what words mean
   * @param language Vietnamese or English
   */
  public WordLayerFilter(TokenStream input, Lexicon lexicon, Language language) {
    super(input);
    this.words = new FoundWords(lexicon, language);
    this.memo = new TokenMemo(lexicon, language);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (nextWord < words.count() && words.start(nextWord) < nextToken) {
      emitWord(nextWord++);
      return true;
    }
    if (nextToken == runSize && !fill()) {
      return false;
    }
    emitToken(nextToken++);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    run.clear();
    words.clear();
    runSize = 0;
    nextToken = 0;
    nextWord = 0;
    inputEnded = false;
  }

  /** Reads tokens up to the next break; the token after the break stays in the buffer. */
  private boolean fill() throws IOException {
    if (run.size() > runSize) {
      run.dropFirst(runSize);
    } else {
      run.clear();
    }
    runSize = 0;
    while (!inputEnded && (run.size() < 2 || !lastBegins())) {
      if (input.incrementToken()) {
        addToken();
      } else {
        inputEnded = true;
      }
    }
    boolean lookAhead = run.size() > 1 && lastBegins();
    runSize = lookAhead ? run.size() - 1 : run.size();
    nextToken = 0;
    nextWord = 0;
    words.clear();
    words.find(run, 0, runSize);
    return runSize > 0;
  }

  private void addToken() {
    memo.makeRoom(1);
    run.add(token);
    int flags = token.flags().getFlags();
    int number = memo.read(token.term().buffer(), 0, token.term().length(), flags);
    run.setNumbers(run.size() - 1, memo, number);
  }

  private boolean lastBegins() {
    boolean afterBreak = (run.flags(run.size() - 1) & TokenScanner.AFTER_BREAK) != 0;
    return afterBreak || run.size() > LONGEST_RUN;
  }

  private void emitToken(int number) {
    clearAttributes();
    run.copyTo(token, number);
  }

  private void emitWord(int word) {
    clearAttributes();
    int first = words.start(word);
    int length = words.length(word);
    words.copyTerm(word, token.term());
    token.offset().setOffset(run.startOffset(first), run.endOffset(first + length - 1));
    token.increment().setPositionIncrement(0);
    token.positionLength().setPositionLength(length);
    token.type().setType(words.layer(word).type());
    token.flags().setFlags(run.flags(first));
  }
}

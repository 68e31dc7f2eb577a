package org.songngu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.songngu.report.Language;

/**
 * Adds the neutral layer: numbers, amounts of money, percentages and dates as values that both
 * languages write alike. {@code 1,5 tỷ USD} and {@code $1.5 billion} have the terms {@code
 * =1500000000} and {@code =1500000000 usd}; {@code ngày 1/7/2024} and {@code July 1, 2024} have
 * {@code =2024-07-01} and {@code =--07-01}.
 *
 * <p>Expects canonical tokens ({@link CanonicalFilter}). A number inside a larger value has no term
 * of its own.
 */
public final class NeutralLayerFilter extends TokenFilter {
  private final TokenAttributes token = TokenAttributes.of(this);
  private final TokenBuffer buffer = new TokenBuffer();
  private final NeutralReader reader;
  private final NeutralTerms terms;
  private final NeutralWindow window;
  private int next;
  private boolean inputEnded;

  /** How many tokens of the text have passed since the window was opened. */
  private int passed;

  /** How many tokens of the window belong to what was read in it. */
  private int covered;

  private int nextTerm;

  /**
   * Nothing is read yet.
   *
   * @param input the tokens to add to
   * @param language the language of the text, which decides what words, a point and a comma mean
   */
  public NeutralLayerFilter(TokenStream input, Language language) {
    super(input);
    this.reader = new NeutralReader(language);
    this.terms = reader.terms();
    this.window = reader.window();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (nextTerm < terms.count() && terms.first(nextTerm) < passed) {
      emitTerm(nextTerm++);
      return true;
    }
    if (next == buffer.size()) {
      buffer.clear();
      next = 0;
      if (inputEnded || !input.incrementToken()) {
        inputEnded = true;
        return false;
      }
      if (!mayBegin()) {
        return true;
      }
      addToken();
    }
    emitBuffered();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    buffer.clear();
    terms.clear();
    next = 0;
    passed = 0;
    covered = 0;
    nextTerm = 0;
    inputEnded = false;
  }

  /** Whether the current token can begin a value; nearly all cannot and pass untouched. */
  private boolean mayBegin() {
    if (Layer.isAdded(token.type().type())) {
      return false;
    }
    int traits = token.flags().getFlags();
    return reader.mayBegin(token.term().buffer(), token.term().length(), traits);
  }

  private void emitBuffered() throws IOException {
    if (!buffer.isAdded(next)) {
      if (passed >= covered) {
        read();
      }
      passed++;
    }
    clearAttributes();
    buffer.copyTo(token, next++);
  }

  private void read() throws IOException {
    terms.clear();
    nextTerm = 0;
    passed = 0;
    covered = 0;
    fill(2);
    if (!window.mayBegin()) {
      return;
    }
    if (window.goesOn()) {
      fill(NeutralWindow.SIZE);
    }
    covered = reader.read();
  }

  /** Opens the window on so many tokens, or fewer if the sentence ends. */
  private void fill(int size) throws IOException {
    if (next > 0) {
      buffer.dropFirst(next);
      next = 0;
    }
    int tokens = buffer.tokens();
    while (tokens < size && !inputEnded && !buffer.endsSentence()) {
      if (input.incrementToken()) {
        addToken();
        tokens += Layer.isAdded(token.type().type()) ? 0 : 1;
      } else {
        inputEnded = true;
      }
    }
    window.open(buffer, 0, NeutralWindow.SIZE);
  }

  private void addToken() {
    buffer.add(token);
    buffer.setValueWord(reader.word(token.term().buffer(), token.term().length()));
  }

  private void emitTerm(int term) {
    clearAttributes();
    int first = terms.first(term);
    int last = first + terms.length(term) - 1;
    terms.copyTo(token.term(), term);
    token.offset().setOffset(window.startOffset(first), window.endOffset(last));
    token.increment().setPositionIncrement(0);
    token.positionLength().setPositionLength(terms.length(term));
    token.type().setType(Layer.NEUTRAL.type());
    token.flags().setFlags(window.flags(first));
  }
}

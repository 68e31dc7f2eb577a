package org.songngu.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * The whole analysis in one stream: what {@link ReportTokenizer}, {@link CanonicalFilter}, {@link
 * WordLayerFilter}, {@link NeutralLayerFilter} and {@link FoldedLayerFilter} or {@link
 * StemLayerFilter} give one after the other, several times as fast.
 *
 * <p>It reads a sentence, looks each token up once ({@link TokenMemo}), finds the words, and hands
 * out the terms position by position: the exact token, its folded form or stem, the values and the
 * words that begin at it. The filters are the definition; a test holds this class against them.
 */
public final class LayerTokenizer extends ScanningTokenizer {
  /** A sentence longer than this ends at the next break of the text, at the latest at twice it. */
  private static final int LONG_SENTENCE = 1 << 9;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positionLength =
      addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Layer variantLayer;
  private final TokenMemo memo;
  private final FoundWords words;
  private final NeutralReader values;
  private final NeutralTerms valueTerms;
  private final TokenBuffer sentence = new TokenBuffer();
  private final TermTexts variants = new TermTexts();
  private boolean[] beginsValue = new boolean[LONG_SENTENCE];

  /** Whether the scanner stands on the first token of the next sentence. */
  private boolean scanned;

  /** The token whose terms are handed out. */
  private int current;

  private boolean variantPending;
  private int nextWord;
  private int nextValue;

  /** The token at which the values that were read last begin. */
  private int valueBase;

  /** The first token behind them. */
  private int valueEnd;

  /**
   * A tokenizer that waits for its first text.
   *
   * @param lexicon what words mean
   * @param language Vietnamese or English
   */
  public LayerTokenizer(Lexicon lexicon, Language language) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, lexicon, language);
  }

  /**
   * A tokenizer that waits for its first text.
   *
   * @param factory makes the attributes
   * @param lexicon what words mean
   * @param language Vietnamese or English
   */
  public LayerTokenizer(AttributeFactory factory, Lexicon lexicon, Language language) {
    super(factory);
    this.variantLayer = language == Language.VIETNAMESE ? Layer.FOLDED : Layer.STEM;
    this.memo = new TokenMemo(lexicon, language);
    this.words = new FoundWords(lexicon, language);
    this.values = new NeutralReader(language);
    this.valueTerms = values.terms();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (variantPending) {
      variantPending = false;
      emitVariant();
    } else if (nextValue < valueTerms.count() && valueStart() == current) {
      emitValue(nextValue++);
    } else if (nextWord < words.count() && words.start(nextWord) == current) {
      emitWord(nextWord++);
    } else {
      return emitNextToken();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    scanned = scanner().next();
    clear();
  }

  private void clear() {
    sentence.clear();
    variants.clear();
    words.clear();
    valueTerms.clear();
    current = -1;
    variantPending = false;
    nextWord = 0;
    nextValue = 0;
    valueEnd = 0;
  }

  private boolean emitNextToken() {
    current++;
    if (current >= sentence.size()) {
      if (!scanned) {
        return false;
      }
      readSentence();
      current = 0;
    }
    if (beginsValue[current] && current >= valueEnd) {
      readValue();
    }
    sentence.copyTerm(current, term);
    offset.setOffset(sentence.startOffset(current), sentence.endOffset(current));
    type.setType(Layer.EXACT.type());
    variantPending = variants.length(current) > 0;
    return true;
  }

  private void readSentence() {
    clear();
    memo.makeRoom(2 * LONG_SENTENCE);
    int runStart = 0;
    boolean ended;
    do {
      addToken();
      scanned = scanner().next();
      ended = !scanned || endsSentence();
      if (ended || endsRun(runStart)) {
        words.find(sentence, runStart, sentence.size());
        runStart = sentence.size();
      }
    } while (!ended);
  }

  /** Whether the scanner's token begins the next sentence. */
  private boolean endsSentence() {
    int size = sentence.size();
    return has(TokenScanner.SENTENCE_START)
        || (size >= LONG_SENTENCE && has(TokenScanner.AFTER_BREAK))
        || size >= 2 * LONG_SENTENCE;
  }

  /** Whether no word reaches from the tokens before to the scanner's token. */
  private boolean endsRun(int runStart) {
    return has(TokenScanner.AFTER_BREAK)
        || sentence.size() - runStart == WordLayerFilter.LONGEST_RUN;
  }

  private boolean has(int trait) {
    return (scanner().traits() & trait) != 0;
  }

  private void addToken() {
    int size = sentence.size();
    TokenScanner scanner = scanner();
    int traits = scanner.traits();
    int token = memo.read(text(), scanner.start(), scanner.end() - scanner.start(), traits);
    if (size == beginsValue.length) {
      beginsValue = Arrays.copyOf(beginsValue, 2 * size);
    }
    beginsValue[size] = memo.beginsValue(token);
    sentence.add(memo, token, startOffset(), endOffset(), traits);
    variants.addSlice(memo.characters(), memo.variantStart(token), memo.variantLength(token));
  }

  /** Reads the value that begins at the current token, if there is one. */
  private void readValue() {
    NeutralWindow window = values.window();
    valueTerms.clear();
    nextValue = 0;
    window.open(sentence, current, 2);
    if (!window.mayBegin()) {
      return;
    }
    if (window.goesOn()) {
      window.open(sentence, current, NeutralWindow.SIZE);
    }
    valueBase = current;
    valueEnd = current + values.read();
  }

  private int valueStart() {
    return valueBase + valueTerms.first(nextValue);
  }

  private void emitVariant() {
    variants.copyMarkedTo(term, current);
    emitAdded(variantLayer, current, 1);
  }

  private void emitValue(int value) {
    valueTerms.copyTo(term, value);
    emitAdded(Layer.NEUTRAL, current, valueTerms.length(value));
  }

  /** A word is put together from its tokens where that is possible: fetching it takes longer. */
  private void emitWord(int word) {
    Layer layer = words.layer(word);
    int length = words.length(word);
    if (!words.consistsOfTokens(word)) {
      words.copyTerm(word, term);
    } else if (layer == Layer.WORD && variantLayer == Layer.FOLDED) {
      sentence.join(term, current, length, layer.sign());
    } else if (variants.haveAll(current, length)) {
      variants.join(term, current, length, layer.sign());
    } else {
      words.copyTerm(word, term);
    }
    emitAdded(layer, current, length);
  }

  private void emitAdded(Layer layer, int first, int length) {
    int last = first + length - 1;
    offset.setOffset(sentence.startOffset(first), sentence.endOffset(last));
    increment.setPositionIncrement(0);
    positionLength.setPositionLength(length);
    type.setType(layer.type());
  }
}

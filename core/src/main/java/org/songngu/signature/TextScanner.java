package org.songngu.signature;

import org.songngu.analysis.TokenMemo;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Segmenter;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/**
 * Scans texts of one language with what it remembers of tokens and with buffers that are used
 * again. Not safe for use by several threads.
 */
final class TextScanner {
  private final TokenFacts facts;
  private final boolean mayLackMarks;
  private final KnownWords words;
  private final KnownWords folded;
  private final Segmenter segmenter;
  private final Segmenter foldedSegmenter;
  private final TokenScanner scanner = new TokenScanner();

  /**
   * @param words the words of the language
   * @param folded the Vietnamese words without marks
   */
  TextScanner(Lexicon lexicon, Language language, KnownWords words, KnownWords folded) {
    this.facts = new TokenFacts(new TokenMemo(lexicon, language), language);
    this.mayLackMarks = language == Language.VIETNAMESE;
    this.words = words;
    this.folded = folded;
    this.segmenter = new Segmenter(words.index());
    this.foldedSegmenter = new Segmenter(folded.index());
  }

  /** The tokens and words of a text; good until this scans the next one. */
  ScannedText scan(String text) {
    return new ScannedText(text.toCharArray(), this);
  }

  TokenFacts facts() {
    return facts;
  }

  TokenScanner scanner() {
    return scanner;
  }

  /** Whether texts of the language may be written without their marks. */
  boolean mayLackMarks() {
    return mayLackMarks;
  }

  KnownWords words(boolean marked) {
    return marked ? words : folded;
  }

  Segmenter segmenter(boolean marked) {
    return marked ? segmenter : foldedSegmenter;
  }
}

package org.songngu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/** The terms of texts, for tests. */
final class Terms {
  private static final Analyzer VIETNAMESE =
      new ReportAnalyzer(Lexicon.builtIn(), Language.VIETNAMESE);
  private static final Analyzer ENGLISH = new ReportAnalyzer(Lexicon.builtIn(), Language.ENGLISH);

  private Terms() {}

  /** A term and the part of the text that it covers. */
  record Term(String text, int start, int end, int position, int length) {
    Layer layer() {
      return Layer.of(text);
    }
  }

  static Analyzer analyzer(Language language) {
    return language == Language.VIETNAMESE ? VIETNAMESE : ENGLISH;
  }

  /** All terms of a text by the built-in lexicon. */
  static List<Term> of(String text, Language language) {
    return of(analyzer(language), text);
  }

  static List<Term> of(Analyzer analyzer, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        terms.add(
            new Term(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                position,
                length.getPositionLength()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("the text is in memory", e);
    }
    return terms;
  }

  /** The terms of one layer without its mark, in their order. */
  static List<String> of(String text, Language language, Layer layer) {
    return of(text, language).stream()
        .filter(term -> term.layer() == layer)
        .map(term -> Layer.text(term.text()))
        .toList();
  }
}

package org.songngu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.songngu.analysis.CanonicalFilter;
import org.songngu.analysis.Layer;
import org.songngu.analysis.NeutralLayerFilter;
import org.songngu.analysis.ReportTokenizer;
import org.songngu.report.Language;

/**
 * A number, an amount or a date in a query, by the same analysis that reads reports.
 *
 * @param start its first UTF-16 unit in the query
 * @param end the unit after its last
 * @param terms its terms in the neutral layer: the value, and the value with its unit
 */
record NeutralValue(int start, int end, List<String> terms) {
  /**
   * The values of a text in its order; none overlaps another.
   *
   * @param language decides what words, a point and a comma mean
   */
  static List<NeutralValue> of(String text, Language language) {
    List<NeutralValue> values = new ArrayList<>();
    Tokenizer tokenizer = new ReportTokenizer();
    tokenizer.setReader(new java.io.StringReader(text));
    try (TokenStream stream = new NeutralLayerFilter(new CanonicalFilter(tokenizer), language)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (type.type().equals(Layer.NEUTRAL.type())) {
          add(values, offset.startOffset(), offset.endOffset(), term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("the text is in memory", e);
    }
    return values;
  }

  private static void add(List<NeutralValue> values, int start, int end, String term) {
    NeutralValue last = values.isEmpty() ? null : values.getLast();
    if (last == null || start >= last.end) {
      values.add(new NeutralValue(start, end, new ArrayList<>(List.of(term))));
    } else {
      last.terms.add(term);
      int longer = Math.max(end, last.end);
      values.set(values.size() - 1, new NeutralValue(last.start, longer, last.terms));
    }
  }
}

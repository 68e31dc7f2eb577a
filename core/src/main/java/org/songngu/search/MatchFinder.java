package org.songngu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.songngu.index.LanguagePart;
import org.songngu.index.ReportFields;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Language;
import org.songngu.report.Report;

/**
 * Finds a query's terms in the text of a report, by the same analysis that indexed it, so that what
 * is marked is what matched.
 */
final class MatchFinder {
  private final Analyzer analyzer;
  private final Map<Language, WantedTerms> terms = new HashMap<>();

  MatchFinder(Analyzer analyzer, List<WeightedTerm> queryTerms) {
    this.analyzer = analyzer;
    for (WeightedTerm term : queryTerms) {
      terms.computeIfAbsent(term.language(), any -> new WantedTerms()).add(term);
    }
  }

  /** What is found in the report's text, in its order; of two that overlap, the longer one. */
  List<FoundTerm> find(Report report) {
    List<FoundTerm> all = new ArrayList<>();
    for (LanguagePart part : LanguagePart.of(report)) {
      find(part, all);
    }
    return FoundTerm.withoutOverlaps(all);
  }

  private void find(LanguagePart part, List<FoundTerm> all) {
    Language language =
        part.language() == Language.VIETNAMESE ? Language.VIETNAMESE : Language.ENGLISH;
    WantedTerms wanted = terms.getOrDefault(language, WantedTerms.NONE);
    if (wanted.isEmpty()) {
      return;
    }
    try (TokenStream stream = analyzer.tokenStream(ReportFields.text(language), part.text())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        WeightedTerm match = wanted.get(term.buffer(), term.length());
        if (match != null) {
          int start = part.start() + offset.startOffset();
          all.add(new FoundTerm(match, start, part.start() + offset.endOffset()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("the text is in memory", e);
    }
  }
}

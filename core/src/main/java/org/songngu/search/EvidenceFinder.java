package org.songngu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.songngu.query.MatchKind;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.MatchFinder.Found;

/** Says of reports why they are hits of one query. Safe for use by many threads. */
public final class EvidenceFinder {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final MatchFinder finder;

  private record Reason(String query, String term, MatchKind how, Language language) {
    Match weighing(double weight) {
      return new Match(query, term, how, language, weight);
    }
  }

  /**
   * Finds the words of one query.
   *
   * @param analyzer the one that the reports were indexed with
   * @param terms what the query looks for
   */
  public EvidenceFinder(Analyzer analyzer, List<WeightedTerm> terms) {
    this.finder = new MatchFinder(analyzer, terms);
  }

  /**
   * {@return the evidence of a report; empty lists if it has none of the query's words}
   *
   * @param report the report
   */
  public Evidence find(Report report) {
    List<Found> found = finder.find(report);
    return new Evidence(matches(report, found), SnippetMaker.snippets(report, found));
  }

  /** Every reason once; one that stands there through several terms counts as its best one. */
  private static List<Match> matches(Report report, List<Found> found) {
    Map<Reason, Double> weights = new LinkedHashMap<>();
    String text = report.text();
    for (Found match : found) {
      WeightedTerm term = match.term();
      String words = SPACES.matcher(text.substring(match.start(), match.end())).replaceAll(" ");
      Reason reason = new Reason(term.unit(), words, term.how(), term.language());
      weights.merge(reason, term.weight(), Math::max);
    }
    List<Match> matches = new ArrayList<>();
    weights.forEach((reason, weight) -> matches.add(reason.weighing(weight)));
    return matches;
  }
}

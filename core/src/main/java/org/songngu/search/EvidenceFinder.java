package org.songngu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Report;

/** Says of reports why they are hits of one query. Safe for use by many threads. */
public final class EvidenceFinder {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final MatchFinder finder;

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
    return of(report, finder.find(report));
  }

  /** The evidence of a report of which is known where the terms stand. */
  static Evidence of(Report report, List<FoundTerm> found) {
    return new Evidence(matches(report, found), SnippetMaker.snippets(report, found));
  }

  /** Every reason once; one that stands there through several terms counts as its best one. */
  private static List<Match> matches(Report report, List<FoundTerm> found) {
    List<Match> matches = new ArrayList<>();
    String text = report.text();
    for (FoundTerm one : found) {
      WeightedTerm term = one.term();
      String words = SPACES.matcher(text.substring(one.start(), one.end())).replaceAll(" ");
      add(new Match(term.unit(), words, term.how(), term.language(), term.weight()), matches);
    }
    return matches;
  }

  /** There are few reasons: looking at each costs less than what a map needs to compare them. */
  private static void add(Match match, List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      Match other = matches.get(i);
      if (isSameReason(match, other)) {
        if (match.weight() > other.weight()) {
          matches.set(i, match);
        }
        return;
      }
    }
    matches.add(match);
  }

  private static boolean isSameReason(Match a, Match b) {
    return a.how() == b.how()
        && a.language() == b.language()
        && a.term().equals(b.term())
        && a.query().equals(b.query());
  }
}

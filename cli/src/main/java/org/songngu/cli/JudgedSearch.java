package org.songngu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.Archive;
import org.songngu.cli.settings.UserException;
import org.songngu.evaluate.Judgments;
import org.songngu.evaluate.Run;
import org.songngu.report.Language;
import org.songngu.search.RankedReport;
import org.songngu.search.SearchRequest;

/** Answers a file of queries on all processors, and knows what is right where ids say so. */
final class JudgedSearch {
  private final Archive archive;
  private final Map<String, String> queries;

  private record Answer(String query, List<String> reports) {}

  /**
   * @param name how errors call the file of queries
   * @param lines {@code id<TAB>query}
   */
  JudgedSearch(Archive archive, String name, BufferedReader lines) throws IOException {
    this.archive = archive;
    this.queries = new LinkedHashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      QueryLine query = QueryLine.read(++number, line);
      if (query != null) {
        queries.put(query.id(), query.query());
      } else if (!line.isBlank()) {
        throw new UserException(QueryLine.FAULT, name, number);
      }
    }
  }

  /** What a search with these settings finds for each query. */
  Run run(SearchRequest settings) {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    queries.entrySet().parallelStream()
        .map(query -> new Answer(query.getKey(), answer(settings.withQuery(query.getValue()))))
        .toList()
        .forEach(answer -> rankings.put(answer.query(), answer.reports()));
    return new Run(rankings);
  }

  private List<String> answer(SearchRequest request) {
    try {
      return archive.rank(request).stream().map(RankedReport::id).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The reports of the index whose id is the query's id up to the first {@code #}, with or without
   * a language's code behind it.
   */
  Judgments judgmentsByIds() throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String query : queries.keySet()) {
      String id = query.contains("#") ? query.substring(0, query.indexOf('#')) : query;
      Map<String, Integer> right = new LinkedHashMap<>();
      for (String end : new String[] {"", ".vi", ".en"}) {
        if (archive.report(id + end).isPresent()) {
          right.put(id + end, 1);
        }
      }
      grades.put(query, right);
    }
    return new Judgments(grades);
  }

  /** The same judgments, of reports in one language alone. */
  Judgments inLanguage(Judgments judgments, Language language) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, Integer>> query : judgments.grades().entrySet()) {
      Map<String, Integer> right = new LinkedHashMap<>();
      for (Map.Entry<String, Integer> report : query.getValue().entrySet()) {
        if (archive.report(report.getKey()).filter(r -> r.language() == language).isPresent()) {
          right.put(report.getKey(), report.getValue());
        }
      }
      grades.put(query.getKey(), right);
    }
    return new Judgments(grades);
  }
}

package org.songngu.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.songngu.Archive;
import org.songngu.ArchiveListener;
import org.songngu.Snapshot;
import org.songngu.index.IndexSnapshot;
import org.songngu.index.ReportFields;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;
import org.songngu.query.BilingualQuery;
import org.songngu.query.QueryOptions;
import org.songngu.query.WeightedTerm;
import org.songngu.report.Language;

/**
 * Prints what each part of a bilingual query is worth: the mean reciprocal rank of the right
 * paragraph, among those of its language, by ways to use the same terms.
 *
 * <ul>
 *   <li><b>as typed</b>: no translations.
 *   <li><b>one best</b>: of each unit and language the likeliest term.
 *   <li><b>flat</b>: every term by itself, a translation as much as the word.
 *   <li><b>one group</b>: a unit's terms count as one term, all alike (Pirkola 1998).
 *   <li><b>weighted group</b>: as one term, each by its probability (Darwish and Oard 2003).
 *   <li><b>word by word</b>: so, but each word, in Vietnamese each syllable, understood by itself.
 *   <li><b>as shipped</b>: with the group's expected frequency, titles, passages and question
 *       words.
 *   <li><b>marks obeyed</b>: as shipped, and what is typed without marks has none.
 * </ul>
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.songngu.search.TranslationAblation -Dexec.args=../../shared/eval/xquad
 * </pre>
 */
final class TranslationAblation {
  private static final int DEPTH = 200;

  private final Lexicon lexicon;
  private final IndexSearcher searcher;

  private TranslationAblation(Lexicon lexicon, IndexSearcher searcher) {
    this.lexicon = lexicon;
    this.searcher = searcher;
  }

  private enum Way {
    AS_TYPED,
    ONE_BEST,
    FLAT,
    ONE_GROUP,
    WEIGHTED_GROUP,
    WORD_BY_WORD,
    AS_SHIPPED,
    MARKS_OBEYED
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Lexicon lexicon = Lexicon.builtIn();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), lexicon)) {
      archive.load(folder.resolve("reports.jsonl"), SourceOptions.DEFAULT, ArchiveListener.NONE);
      archive.commit();
      try (Snapshot snapshot = archive.snapshot()) {
        TranslationAblation ablation = new TranslationAblation(lexicon, snapshot.unwrap());
        for (Way way : Way.values()) {
          out.printf("%-15s", way.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
          for (String asked : List.of("en", "vi", "unmarked")) {
            for (String found : List.of("en", "vi")) {
              out.printf("  %s→%s %.3f", asked, found, ablation.mrr(folder, asked, found, way));
            }
          }
          out.println();
        }
      }
    }
  }

  private double mrr(Path folder, String asked, String found, Way way) throws IOException {
    boolean unmarked = asked.equals("unmarked");
    Path file = folder.resolve("queries." + (unmarked ? "vi" : asked) + ".tsv");
    List<String> lines = Files.readAllLines(file);
    return lines.parallelStream()
        .map(line -> line.split("\t", 2))
        .mapToDouble(
            line -> {
              String query = unmarked ? Folding.of(line[1]) : line[1];
              String right = line[0].substring(0, line[0].indexOf('#')) + "." + found;
              return reciprocalRank(query, right, found, way);
            })
        .average()
        .orElse(0);
  }

  private double reciprocalRank(String query, String right, String language, Way way) {
    try {
      List<String> ranked =
          ranked(query, way).stream().filter(id -> id.endsWith(language)).toList();
      int place = ranked.indexOf(right);
      return place < 0 ? 0 : 1.0 / (place + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> ranked(String query, Way way) throws IOException {
    IndexSnapshot snapshot = new IndexSnapshot(searcher.getIndexReader(), Map.of());
    if (way == Way.AS_SHIPPED || way == Way.MARKS_OBEYED) {
      SearchRequest request = SearchRequest.of(query).withMaxHits(DEPTH).withoutBridge();
      return new ReportSearcher(snapshot, lexicon)
              .rank(
                  way == Way.AS_SHIPPED
                      ? request
                      : request.withOptions(new QueryOptions(true, false)))
              .stream()
              .map(RankedReport::id)
              .toList();
    }
    QueryOptions options = way == Way.AS_TYPED ? QueryOptions.AS_TYPED : QueryOptions.DEFAULT;
    IndexCounts counts = new IndexCounts(snapshot);
    List<String> parts = way == Way.WORD_BY_WORD ? List.of(query.split(" ", -1)) : List.of(query);
    List<WeightedTerm> terms = new ArrayList<>();
    for (String part : parts) {
      terms.addAll(BilingualQuery.of(part, lexicon, counts, options).terms());
    }
    ScoreDoc[] best = searcher.search(query(terms, way), DEPTH).scoreDocs;
    IndexReader reader = searcher.getIndexReader();
    String[] ids = new String[best.length];
    for (int i = 0; i < best.length; i++) {
      ids[i] =
          Objects.requireNonNull(
              reader.storedFields().document(best[i].doc).get(ReportFields.ID), "a report's id");
    }
    return Arrays.asList(ids);
  }

  private static Query query(List<WeightedTerm> terms, Way way) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
      terms.stream()
          .filter(term -> term.language() == language)
          .collect(Collectors.groupingBy(WeightedTerm::unit))
          .values()
          .forEach(unit -> add(ReportFields.text(language), unit, way, all));
    }
    return all.build();
  }

  private static void add(
      String field, List<WeightedTerm> unit, Way way, BooleanQuery.Builder all) {
    switch (way) {
      case FLAT -> unit.forEach(term -> all.add(new TermQuery(lucene(field, term)), Occur.SHOULD));
      case ONE_BEST -> {
        Comparator<WeightedTerm> byWeight = Comparator.comparingDouble(WeightedTerm::weight);
        WeightedTerm best =
            unit.stream().max(byWeight.thenComparing(WeightedTerm::term)).orElseThrow();
        all.add(new TermQuery(lucene(field, best)), Occur.SHOULD);
      }
      default -> {
        SynonymQuery.Builder group = new SynonymQuery.Builder(field);
        for (WeightedTerm term : unit) {
          group.addTerm(lucene(field, term), way == Way.ONE_GROUP ? 1 : (float) term.boost());
        }
        all.add(group.build(), Occur.SHOULD);
      }
    }
  }

  private static Term lucene(String field, WeightedTerm term) {
    return new Term(field, term.term());
  }
}

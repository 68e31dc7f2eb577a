package org.songngu.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.songngu.Archive;
import org.songngu.ArchiveListener;
import org.songngu.evaluate.RankOverlap;
import org.songngu.index.ReportFields;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;

/**
 * Prints how much of the same a question in English and the same question in Vietnamese find, both
 * languages' paragraphs in one index: the rank-biased overlap (p 0.9) of the first twenty events
 * and of the first twenty reports, and in how many questions both languages are among these.
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.songngu.search.TwinOverlap -Dexec.args=../../shared/eval/xquad
 * </pre>
 */
final class TwinOverlap {
  private static final int DEPTH = 20;
  private static final double PERSISTENCE = 0.9;

  /** Enough that there are twenty events among them. */
  private static final int HITS = 100;

  private final Archive archive;
  private final Map<String, String> events;
  private final Map<String, String> english;
  private final Map<String, String> vietnamese;

  private TwinOverlap(Archive archive, Map<String, String> events, Path folder) throws IOException {
    this.archive = archive;
    this.events = events;
    this.english = questions(folder.resolve("queries.en.tsv"));
    this.vietnamese = questions(folder.resolve("queries.vi.tsv"));
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Directory directory = new ByteBuffersDirectory();
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.load(folder.resolve("reports.jsonl"), SourceOptions.DEFAULT, ArchiveListener.NONE);
      archive.commit();
      TwinOverlap overlap = new TwinOverlap(archive, events(directory), folder);
      overlap.print("with events and subjects", true);
      overlap.print("words alone", false);
    }
  }

  private static Map<String, String> questions(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
  }

  /** The events of the reports by their ids. */
  private static Map<String, String> events(Directory directory) throws IOException {
    Map<String, String> events = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedDocValues ids = leaf.reader().getSortedDocValues(ReportFields.ID);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(ReportFields.EVENT);
        while (ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
          numbers.advanceExact(ids.docID());
          String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
          events.put(id, String.valueOf(numbers.longValue()));
        }
      }
    }
    return events;
  }

  private void print(String how, boolean bridge) {
    Map<String, List<String>> asked = rank(english, bridge, text -> text);
    Map<String, List<String>> same = rank(vietnamese, bridge, text -> text);
    Map<String, List<String>> unmarked = rank(vietnamese, bridge, Folding::of);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "%s: events %.3f, unmarked %.3f; reports %.3f, unmarked %.3f; both languages %.3f%n",
        how,
        overlap(asked, same, this::events),
        overlap(asked, unmarked, this::events),
        overlap(asked, same, ids -> ids),
        overlap(asked, unmarked, ids -> ids),
        asked.values().stream().filter(TwinOverlap::hasBoth).count() / (double) asked.size());
  }

  private Map<String, List<String>> rank(
      Map<String, String> questions, boolean bridge, UnaryOperator<String> typed) {
    return questions.entrySet().parallelStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> rank(typed.apply(entry.getValue()), bridge)));
  }

  private List<String> rank(String query, boolean bridge) {
    SearchRequest request = SearchRequest.of(query).withMaxHits(HITS);
    try {
      return archive.rank(bridge ? request : request.withoutBridge()).stream()
          .map(RankedReport::id)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the index is in memory", e);
    }
  }

  /** The events of reports, each where its first report stands. */
  private List<String> events(List<String> ids) {
    return ids.stream().map(events::get).distinct().toList();
  }

  private static double overlap(
      Map<String, List<String>> a,
      Map<String, List<String>> b,
      UnaryOperator<List<String>> ranking) {
    return a.entrySet().stream()
        .mapToDouble(
            entry -> {
              List<String> other = b.getOrDefault(entry.getKey(), List.of());
              return RankOverlap.of(
                  ranking.apply(entry.getValue()), ranking.apply(other), PERSISTENCE, DEPTH);
            })
        .average()
        .orElse(1);
  }

  private static boolean hasBoth(List<String> ids) {
    return ids.stream().limit(DEPTH).map(id -> id.substring(id.lastIndexOf('.'))).distinct().count()
        > 1;
  }
}

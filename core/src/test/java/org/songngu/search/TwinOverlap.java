package org.songngu.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.songngu.Archive;
import org.songngu.ArchiveListener;
import org.songngu.evaluate.RankOverlap;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;

/**
 * Prints how much of the same a question in English and the same question in Vietnamese find, both
 * languages' paragraphs in one index: the rank-biased overlap (p 0.9) of the first twenty, and in
 * how many questions both languages are among them.
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

  private TwinOverlap() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, String> english = questions(folder.resolve("queries.en.tsv"));
    Map<String, String> vietnamese = questions(folder.resolve("queries.vi.tsv"));
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn())) {
      archive.load(folder.resolve("reports.jsonl"), SourceOptions.DEFAULT, ArchiveListener.NONE);
      archive.commit();
      for (boolean bridge : new boolean[] {true, false}) {
        Map<String, List<String>> found = rank(archive, english, bridge, text -> text);
        out.printf(
            "%s: overlap %.3f, unmarked %.3f; both languages %.3f%n",
            bridge ? "with events and subjects" : "words alone",
            overlap(found, rank(archive, vietnamese, bridge, text -> text)),
            overlap(found, rank(archive, vietnamese, bridge, Folding::of)),
            found.values().stream().filter(TwinOverlap::hasBoth).count() / (double) found.size());
      }
    }
  }

  private static Map<String, String> questions(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
  }

  private static Map<String, List<String>> rank(
      Archive archive, Map<String, String> questions, boolean bridge, UnaryOperator<String> typed) {
    return questions.entrySet().parallelStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> rank(archive, typed.apply(entry.getValue()), bridge)));
  }

  private static List<String> rank(Archive archive, String query, boolean bridge) {
    SearchRequest request = SearchRequest.of(query).withMaxHits(DEPTH);
    try {
      return archive.rank(bridge ? request : request.withoutBridge()).stream()
          .map(RankedReport::id)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the index is in memory", e);
    }
  }

  private static double overlap(Map<String, List<String>> a, Map<String, List<String>> b) {
    return a.entrySet().stream()
        .mapToDouble(
            entry ->
                RankOverlap.of(
                    entry.getValue(),
                    b.getOrDefault(entry.getKey(), List.of()),
                    PERSISTENCE,
                    DEPTH))
        .average()
        .orElse(1);
  }

  private static boolean hasBoth(List<String> ids) {
    return ids.stream().map(id -> id.substring(id.lastIndexOf('.'))).distinct().count() > 1;
  }
}

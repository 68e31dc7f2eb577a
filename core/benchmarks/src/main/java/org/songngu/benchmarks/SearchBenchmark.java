package org.songngu.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.songngu.Archive;
import org.songngu.ArchiveListener;
import org.songngu.Snapshot;
import org.songngu.ingest.SourceOptions;
import org.songngu.lexicon.Lexicon;
import org.songngu.search.SearchRequest;

/**
 * How long a question takes against a plain Lucene OR of the same words (StandardAnalyzer, BM25)
 * over the same made-up short reports of both languages in the same run: ten hits, ids alone, and
 * ten hits with reasons, snippets and events. Each question is asked in both languages, plain and
 * bilingual in turn, several times; its time is the shortest one.
 *
 * <p>{@code java -Xmx2g -cp
 * core/target/songngu-core-0.1.0-SNAPSHOT.jar:core/benchmarks/target/classes:core/benchmarks/target/lib/*
 * org.songngu.benchmarks.SearchBenchmark [REPORTS [QUESTIONS]]}
 */
public final class SearchBenchmark {
  private static final int HITS = 10;
  private static final int RUNS = 5;
  private static final double MILLISECOND = 1e6;
  private static final StandardAnalyzer PLAIN = new StandardAnalyzer();

  private SearchBenchmark() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
    int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Lexicon lexicon = Lexicon.builtIn();
    TwinReports twins = new TwinReports(lexicon);
    Path work = Files.createTempDirectory("songngu-benchmark");
    try (FSDirectory plain = FSDirectory.open(work.resolve("plain"));
        Archive archive = Archive.open(work.resolve("songngu"))) {
      Path lines = work.resolve("lines.jsonl");
      twins.write(lines, reports);
      archive.load(lines, SourceOptions.DEFAULT, ArchiveListener.NONE);
      archive.commit();
      indexPlain(archive, plain);
      try (DirectoryReader reader = DirectoryReader.open(plain);
          Snapshot snapshot = archive.snapshot()) {
        List<String> asked =
            twins.questions(questions).stream()
                .flatMap(twin -> Stream.of(twin.vietnamese(), twin.english()))
                .toList();
        measure(asked, new IndexSearcher(reader), snapshot, out);
        batch(asked, archive, out);
      }
    } finally {
      IOUtils.rm(work);
    }
  }

  /** The same texts, read from the archive itself. */
  private static void indexPlain(Archive archive, FSDirectory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(PLAIN));
        Snapshot snapshot = archive.snapshot()) {
      IndexSearcher searcher = snapshot.unwrap();
      for (int i = 0; i < searcher.getIndexReader().maxDoc(); i++) {
        Document stored = searcher.storedFields().document(i);
        Document document = new Document();
        document.add(new StringField("id", stored.get("id"), Field.Store.YES));
        String text = stored.get("title") + "\n" + stored.get("body");
        document.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(document);
      }
      writer.commit();
    }
  }

  private interface Search {
    int run(String question) throws IOException;
  }

  private static void measure(
      List<String> asked, IndexSearcher plain, Snapshot snapshot, PrintStream out)
      throws IOException {
    List<Search> ways =
        List.of(
            question -> plain(plain, question),
            question -> snapshot.rank(SearchRequest.of(question).withMaxHits(HITS)).size(),
            question ->
                snapshot.search(SearchRequest.of(question).withMaxHits(HITS)).hits().size());
    List<String> names = List.of("plain OR", "ids", "with reasons");
    double[][] times = new double[ways.size()][asked.size()];
    for (double[] way : times) {
      Arrays.fill(way, Double.MAX_VALUE);
    }
    for (int run = 0; run < RUNS; run++) {
      for (int i = 0; i < asked.size(); i++) {
        for (int way = 0; way < ways.size(); way++) {
          long begin = System.nanoTime();
          ways.get(way).run(asked.get(i));
          times[way][i] = Math.min(times[way][i], (System.nanoTime() - begin) / MILLISECOND);
        }
      }
    }
    for (int way = 0; way < times.length; way++) {
      Arrays.sort(times[way]);
      out.printf(
          Locale.ROOT,
          "%-12s p50 %.2f ms (%.2f of plain), p99 %.2f ms (%.2f)%n",
          names.get(way),
          percentile(times[way], 50),
          percentile(times[way], 50) / percentile(times[0], 50),
          percentile(times[way], 99),
          percentile(times[way], 99) / percentile(times[0], 99));
    }
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[(sorted.length - 1) * percent / 100];
  }

  private static int plain(IndexSearcher searcher, String question) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String term : terms(question)) {
      query.add(new TermQuery(new Term("text", term)), Occur.SHOULD);
    }
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), HITS).scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc).get("id"));
    }
    return ids.size();
  }

  private static List<String> terms(String question) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = PLAIN.tokenStream("text", question)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  private static void batch(List<String> asked, Archive archive, PrintStream out) {
    long begin = System.nanoTime();
    long hits =
        asked.parallelStream()
            .mapToLong(
                question -> {
                  try {
                    return archive.rank(SearchRequest.of(question).withMaxHits(HITS)).size();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            .sum();
    double seconds = (System.nanoTime() - begin) / MILLISECOND / 1000;
    out.printf(
        Locale.ROOT,
        "%d questions on all cores: %.0f a second, %d hits%n",
        asked.size(),
        asked.size() / seconds,
        hits);
  }
}

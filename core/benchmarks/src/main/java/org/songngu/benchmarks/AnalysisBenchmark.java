package org.songngu.benchmarks;

import java.io.IOException;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.songngu.analysis.ReportAnalyzer;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * The whole chain with all layers against Lucene's StandardTokenizer and LowerCaseFilter: texts of
 * {@link NewsText#LENGTH} UTF-16 units a second, on one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class AnalysisBenchmark {
  /** The language of the text. */
  @Param({"VIETNAMESE", "ENGLISH"})
  public Language language = Language.VIETNAMESE;

  /** The Unicode form of the text. */
  @Param({"NFC", "NFD"})
  public Normalizer.Form form = Normalizer.Form.NFC;

  private String text = "";
  private Analyzer chain = new StandardAnalysis();
  private Analyzer standard = new StandardAnalysis();

  /** A benchmark that JMH fills. */
  public AnalysisBenchmark() {}

  /** Makes the text and the analyzers. */
  @Setup
  public void prepare() throws IOException {
    text = Normalizer.normalize(NewsText.of(language), form);
    chain = new ReportAnalyzer(Lexicon.builtIn(), language);
  }

  /** Closes the analyzers. */
  @TearDown
  public void close() {
    chain.close();
    standard.close();
  }

  /** Songngu's chain with all layers. */
  @Benchmark
  public int songngu() throws IOException {
    return consume(chain);
  }

  /** Plain Lucene. */
  @Benchmark
  public int lucene() throws IOException {
    return consume(standard);
  }

  private int consume(Analyzer analyzer) throws IOException {
    int length = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        length += term.length();
      }
      stream.end();
    }
    return length;
  }

  private static final class StandardAnalysis extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
    }
  }
}

package org.songngu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes {@link ReportTokenizer}s for Lucene's SPI under the name {@value #NAME}; no arguments. */
public final class ReportTokenizerFactory extends TokenizerFactory {
  /** The name in analyzers that are put together by name. */
  public static final String NAME = "songngu";

  /**
   * A factory with the given arguments.
   *
   * @param arguments the arguments by their names; those that are known are taken out
   * @throws IllegalArgumentException if there is an argument that is not known
   */
  public ReportTokenizerFactory(Map<String, String> arguments) {
    super(arguments);
    Arguments.rejectUnknown(arguments);
  }

  /** For the service loader only; always throws. */
  public ReportTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new ReportTokenizer(factory);
  }
}

package org.songngu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link StemLayerFilter}s for Lucene's SPI under the name {@value #NAME}; it takes no
 * arguments.
 */
public final class StemLayerFilterFactory extends TokenFilterFactory {
  /** The name in analyzers that are put together by name. */
  public static final String NAME = "songnguStem";

  /**
   * A factory with the given arguments.
   *
   * @param arguments the arguments by their names; those that are known are taken out
   * @throws IllegalArgumentException if there is an argument that is not known
   */
  public StemLayerFilterFactory(Map<String, String> arguments) {
    super(arguments);
    Arguments.rejectUnknown(arguments);
  }

  /** For the service loader only; always throws. */
  public StemLayerFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new StemLayerFilter(input);
  }
}

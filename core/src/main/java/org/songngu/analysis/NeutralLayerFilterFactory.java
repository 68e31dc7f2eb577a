package org.songngu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.songngu.report.Language;

/**
 * Makes {@link NeutralLayerFilter}s for Lucene's SPI under the name {@value #NAME}; the argument
 * {@code language}, {@code vi} or {@code en}, is required.
 */
public final class NeutralLayerFilterFactory extends TokenFilterFactory {
  /** The name in analyzers that are put together by name. */
  public static final String NAME = "songnguNeutral";

  private final Language language;

  /**
   * A factory with the given arguments.
   *
   * @param arguments the arguments by their names; those that are known are taken out
   * @throws IllegalArgumentException if the language is missing or wrong, or there is another
   *     argument
   */
  public NeutralLayerFilterFactory(Map<String, String> arguments) {
    super(arguments);
    language = Arguments.language(require(arguments, Arguments.LANGUAGE));
    Arguments.rejectUnknown(arguments);
  }

  /** For the service loader only; always throws. */
  public NeutralLayerFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NeutralLayerFilter(input, language);
  }
}

package org.songngu.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.songngu.lexicon.UserLexicon;
import org.songngu.report.Language;

/**
 * Makes {@link WordLayerFilter}s for Lucene's SPI under the name {@value #NAME}. The argument
 * {@code language}, {@code vi} or {@code en}, is required; {@code lexicon} names a {@link
 * UserLexicon}, which adds to the built-in one and changes it.
 */
public final class WordLayerFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {
  /** The name in analyzers that are put together by name. */
  public static final String NAME = "songnguWords";

  private final Language language;
  private final LexiconArgument lexicon;

  /**
   * A factory with the given arguments.
   *
   * @param arguments the arguments by their names; those that are known are taken out
   * @throws IllegalArgumentException if the language is missing or wrong, or there is an unknown
   *     argument
   */
  public WordLayerFilterFactory(Map<String, String> arguments) {
    super(arguments);
    language = Arguments.language(require(arguments, Arguments.LANGUAGE));
    lexicon = new LexiconArgument(get(arguments, LexiconArgument.NAME));
    Arguments.rejectUnknown(arguments);
  }

  /** For the service loader only; always throws. */
  public WordLayerFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    lexicon.load(loader);
  }

  /**
   * A filter over the input.
   *
   * @throws IllegalStateException if a lexicon file is named and {@link #inform} was not called
   */
  @Override
  public TokenStream create(TokenStream input) {
    return new WordLayerFilter(input, lexicon.get(), language);
  }
}

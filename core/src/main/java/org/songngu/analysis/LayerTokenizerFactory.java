package org.songngu.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.songngu.report.Language;

/**
 * Makes {@link LayerTokenizer}s for Lucene's SPI under the name {@value #NAME}: the whole analysis
 * in one. The argument {@code language}, {@code vi} or {@code en}, is required; {@code lexicon} is
 * that of {@link WordLayerFilterFactory}.
 */
public final class LayerTokenizerFactory extends TokenizerFactory implements ResourceLoaderAware {
  /** The name in analyzers that are put together by name. */
  public static final String NAME = "songnguLayers";

  private final Language language;
  private final LexiconArgument lexicon;

  /**
   * A factory with the given arguments.
   *
   * @param arguments the arguments by their names; those that are known are taken out
   * @throws IllegalArgumentException if the language is missing or wrong, or there is an unknown
   *     argument
   */
  public LayerTokenizerFactory(Map<String, String> arguments) {
    super(arguments);
    language = Arguments.language(require(arguments, Arguments.LANGUAGE));
    lexicon = new LexiconArgument(get(arguments, LexiconArgument.NAME));
    Arguments.rejectUnknown(arguments);
  }

  /** For the service loader only; always throws. */
  public LayerTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    lexicon.load(loader);
  }

  /**
   * A tokenizer.
   *
   * @throws IllegalStateException if a lexicon file is named and {@link #inform} was not called
   */
  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new LayerTokenizer(factory, lexicon.get(), language);
  }
}

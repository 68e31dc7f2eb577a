package org.songngu.analysis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;
import org.songngu.lexicon.BuiltInLexicon;
import org.songngu.lexicon.Concept;
import org.songngu.lexicon.Concept.Origin;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.LexiconFile;
import org.songngu.report.Language;

/**
 * Makes {@link WordLayerFilter}s for Lucene's SPI under the name {@value #NAME}. The argument
 * {@code language}, {@code vi} or {@code en}, is required; {@code lexicon} names a file in the form
 * of {@link LexiconFile} whose concepts are added to the built-in ones.
 */
public final class WordLayerFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {
  /** The name in analyzers that are put together by name. */
  public static final String NAME = "songnguWords";

  private final Language language;
  private final @Nullable String file;
  private @Nullable Lexicon lexicon;

  /**
   * A factory with the given arguments.
   *
   * @throws IllegalArgumentException if the language is missing or wrong, or there is an unknown
   *     argument
   */
  public WordLayerFilterFactory(Map<String, String> arguments) {
    super(arguments);
    language = Arguments.language(require(arguments, Arguments.LANGUAGE));
    file = get(arguments, "lexicon");
    Arguments.rejectUnknown(arguments);
  }

  /** For the service loader only; always throws. */
  public WordLayerFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (file != null) {
      lexicon = read(loader, file);
    }
  }

  private static Lexicon read(ResourceLoader loader, String file) throws IOException {
    List<Concept> concepts = new ArrayList<>(BuiltInLexicon.concepts());
    try (Reader reader = new InputStreamReader(loader.openResource(file), StandardCharsets.UTF_8)) {
      concepts.addAll(LexiconFile.read(file, reader, Origin.USER));
    }
    return Lexicon.of(concepts);
  }

  /**
   * A filter over the input.
   *
   * @throws IllegalStateException if a lexicon file is named and {@link #inform} was not called
   */
  @Override
  public TokenStream create(TokenStream input) {
    Lexicon known = lexicon;
    if (known == null) {
      if (file != null) {
        throw new IllegalStateException("lexicon %s: call inform first".formatted(file));
      }
      known = Lexicon.builtIn();
    }
    return new WordLayerFilter(input, known, language);
  }
}

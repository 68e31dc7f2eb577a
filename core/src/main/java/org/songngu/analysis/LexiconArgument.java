package org.songngu.analysis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.ResourceLoader;
import org.jspecify.annotations.Nullable;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.UserLexicon;

/**
 * A factory's argument that names a user's own lexicon, which adds to the built-in one; or none.
 */
final class LexiconArgument {
  static final String NAME = "lexicon";

  private final @Nullable String file;
  private @Nullable Lexicon lexicon;

  LexiconArgument(@Nullable String file) {
    this.file = file;
  }

  void load(ResourceLoader loader) throws IOException {
    if (file == null) {
      return;
    }
    try (Reader reader = new InputStreamReader(loader.openResource(file), StandardCharsets.UTF_8)) {
      lexicon = Lexicon.builtIn().with(UserLexicon.read(file, reader));
    }
  }

  /**
   * The lexicon.
   *
   * @throws IllegalStateException if a file is named and was not loaded
   */
  Lexicon get() {
    Lexicon known = lexicon;
    if (known != null) {
      return known;
    }
    if (file != null) {
      throw new IllegalStateException("lexicon %s: call inform first".formatted(file));
    }
    return Lexicon.builtIn();
  }
}

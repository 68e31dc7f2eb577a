package org.songngu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.songngu.lexicon.Concept.Origin;

/** The lexicon's own files, one a domain. */
public final class BuiltInLexicon {
  /** The domains in the order in which they are read. */
  static final List<String> DOMAINS =
      List.of(
          "abstract",
          "action",
          "agriculture",
          "culture",
          "daily",
          "defense",
          "economy",
          "education",
          "energy",
          "environment",
          "function",
          "health",
          "law",
          "mind",
          "organization",
          "place",
          "politics",
          "quality",
          "society",
          "sport",
          "technology",
          "time",
          "transport");

  private BuiltInLexicon() {}

  /** All concepts of the built-in files. */
  public static List<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>();
    for (String domain : DOMAINS) {
      concepts.addAll(read(domain + ".txt"));
    }
    return concepts;
  }

  private static List<Concept> read(String file) {
    InputStream stream =
        Objects.requireNonNull(BuiltInLexicon.class.getResourceAsStream(file), file);
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return LexiconFile.read(file, reader, Origin.BUILT_IN);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in lexicon file " + file, e);
    }
  }
}

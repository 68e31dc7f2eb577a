package org.songngu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
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
          "loans",
          "mind",
          "offices",
          "organization",
          "organizations",
          "people",
          "place",
          "places-vietnam",
          "places-world",
          "politics",
          "quality",
          "science",
          "society",
          "sport",
          "technology",
          "time",
          "transport");

  private static final String COMPILED = "lexicon.bin";

  private BuiltInLexicon() {}

  /** All concepts: those of the files, then the names of CLDR that they do not have. */
  public static List<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>();
    for (String domain : DOMAINS) {
      concepts.addAll(read(domain + ".txt"));
    }
    concepts.addAll(CldrNames.beside(concepts));
    return concepts;
  }

  /**
   * The lexicon as the build compiled it; compiled now, which takes some seconds, where the build
   * has not done so yet.
   */
  static Lexicon load() {
    try (InputStream stream = BuiltInLexicon.class.getResourceAsStream(COMPILED)) {
      return stream == null
          ? Lexicon.of(concepts())
          : Lexicon.read(new ByteArrayDataInput(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in lexicon", e);
    }
  }

  /** Compiles the files into the folder where {@link #load} finds them. */
  static void compile(Path folder) throws IOException {
    ByteBuffersDataOutput output = new ByteBuffersDataOutput();
    Lexicon.of(concepts()).write(output);
    Files.createDirectories(folder);
    Files.write(folder.resolve(COMPILED), output.toArrayCopy());
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

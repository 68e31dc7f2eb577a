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

/** The lexicon's own files, one a domain. */
public final class BuiltInLexicon {
  /** The domains in the order in which they are read. */
  static final List<String> DOMAINS =
      List.of(
          "abstract",
          "action",
          "agriculture",
          "biology",
          "culture",
          "daily",
          "defense",
          "economy",
          "education",
          "energy",
          "environment",
          "function",
          "health",
          "history",
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

  /** Raised whenever the image's layout changes; an image of another layout is not read. */
  private static final int LAYOUT = 2;

  private BuiltInLexicon() {}

  /** {@return all concepts: those of the files, then the names of CLDR that they do not have} */
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
      if (stream != null) {
        ImageReader image = new ImageReader(stream);
        if (image.readInt() == LAYOUT) {
          return Lexicon.read(image);
        }
      }
      return Lexicon.of(concepts());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in lexicon", e);
    }
  }

  /** The image of a lexicon as {@link #load} reads it. */
  static byte[] image(Lexicon lexicon) {
    ImageWriter image = new ImageWriter();
    image.writeInt(LAYOUT);
    lexicon.write(image);
    return image.toArray();
  }

  /** Compiles the files into the folder where {@link #load} finds them. */
  static void compile(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(COMPILED), image(Lexicon.of(concepts())));
  }

  private static List<Concept> read(String file) {
    InputStream stream =
        Objects.requireNonNull(BuiltInLexicon.class.getResourceAsStream(file), file);
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return LexiconFile.read(file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in lexicon file " + file, e);
    }
  }
}

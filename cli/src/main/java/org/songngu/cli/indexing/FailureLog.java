package org.songngu.cli.indexing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.cli.results.JsonResults;

/**
 * What could not be read the last time, kept beside the index: JSON lines, one a document. What a
 * later run reads again is forgotten first.
 */
public final class FailureLog {
  private static final String NAME = "songngu-failed.jsonl";
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;

  public FailureLog(Path index) {
    this.file = index.resolve(NAME);
  }

  /**
   * A file that was read.
   *
   * @param root the path that was named on the command line
   * @param file the file, in the folder that was named
   */
  public record Source(String root, String file) {}

  /**
   * A document that could not be read.
   *
   * @param root the path that was named on the command line
   * @param file the file that it stands in
   * @param place the document: the file, and its member or line
   * @param cause what is wrong
   */
  public record Failure(String root, String file, String place, String cause) {
    static Failure of(String root, String place, String cause) {
      return new Failure(root, fileOf(place), place, cause);
    }

    /** A member stands behind {@code !/}, a line behind a colon. */
    private static String fileOf(String place) {
      for (int at = place.indexOf("!/"); at >= 0; at = place.indexOf("!/", at + 1)) {
        if (Files.isRegularFile(Path.of(place.substring(0, at)))) {
          return place.substring(0, at);
        }
      }
      int colon = place.lastIndexOf(':');
      return colon > 0 && place.substring(colon + 1).matches("\\d+")
          ? place.substring(0, colon)
          : place;
    }
  }

  /** The files of failures, each once. */
  public static Set<Source> sources(List<Failure> failures) {
    Set<Source> sources = new LinkedHashSet<>();
    for (Failure failure : failures) {
      if (!failure.root().equals("-")) {
        sources.add(new Source(failure.root(), failure.file()));
      }
    }
    return sources;
  }

  public List<Failure> read() throws IOException {
    List<Failure> failures = new ArrayList<>();
    if (!Files.exists(file)) {
      return failures;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        failures.add(parse(line));
      }
    }
    return failures;
  }

  /**
   * Notes what a run could not read.
   *
   * @param visited what the run read
   * @param fresh what failed in it
   * @param complete whether it came to its end; else what failed before is not forgotten
   */
  public void update(List<Source> visited, List<Failure> fresh, boolean complete)
      throws IOException {
    List<Failure> all = new ArrayList<>(read());
    all.removeIf(
        old ->
            fresh.stream().anyMatch(failure -> failure.place().equals(old.place()))
                || (complete && visited.stream().anyMatch(source -> isIn(old.file(), source))));
    all.addAll(fresh);
    if (all.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Path next = file.resolveSibling(NAME + ".new");
    try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(next))) {
      for (Failure failure : all) {
        JsonResults.printLine(lines, json -> write(json, failure));
      }
      if (lines.checkError()) {
        throw new IOException("the list of failures %s cannot be written".formatted(next));
      }
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isIn(String file, Source source) {
    return file.equals(source.file()) || file.startsWith(source.file() + "/");
  }

  public static void write(JsonGenerator json, Failure failure) throws IOException {
    json.writeStartObject();
    json.writeStringField("root", failure.root());
    json.writeStringField("file", failure.file());
    json.writeStringField("place", failure.place());
    json.writeStringField("cause", failure.cause());
    json.writeEndObject();
  }

  private static Failure parse(String line) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        values.put(key, parser.getText());
      }
    }
    return new Failure(
        values.getOrDefault("root", ""),
        values.getOrDefault("file", ""),
        values.getOrDefault("place", ""),
        values.getOrDefault("cause", ""));
  }
}

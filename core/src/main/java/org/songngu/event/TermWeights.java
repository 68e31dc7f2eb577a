package org.songngu.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.songngu.report.Language;

/**
 * How much a word or a name tells reports apart: its inverse document frequency in news.
 *
 * <p>The frequencies are fixed (the file {@code event-terms.tsv}, counted in this project's own
 * fixtures), so that two reports are judged alike whatever else an archive holds and in whatever
 * order it came. What the file does not have is rare. Immutable.
 */
final class TermWeights {
  private static final String FILE = "event-terms.tsv";

  private final Map<String, Double> weights = new HashMap<>();
  private double rare = 1;

  private TermWeights() {}

  /** The weights that come with the library. */
  static TermWeights builtIn() {
    return BuiltIn.WEIGHTS;
  }

  private static final class BuiltIn {
    static final TermWeights WEIGHTS = read();
  }

  /** From about 0 for what every report says to 1 for what is rare. */
  double word(Language language, String key) {
    return weights.getOrDefault(language.code() + " " + key, rare);
  }

  double name(String key) {
    return weights.getOrDefault("name " + key, rare);
  }

  private static TermWeights read() {
    TermWeights weights = new TermWeights();
    InputStream stream = Objects.requireNonNull(TermWeights.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(weights::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return weights;
  }

  /** A line is language or "name", the term, and per mille of reports that have it. */
  private void add(String line) {
    String[] columns = line.split("\t", 3);
    double share = Double.parseDouble(columns[2]) / 1000;
    weights.put(columns[0] + " " + columns[1], weight(share));
  }

  /** Half a per cent of the reports is where a term counts as rare. */
  private static final double RARE_SHARE = 0.005;

  private static double weight(double share) {
    return Math.max(0.02, Math.min(1, Math.log(share) / Math.log(RARE_SHARE)));
  }
}

package org.songngu.signature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  private static final float RARE = 1;

  /** Half a per cent of the reports is where a term counts as rare. */
  private static final double RARE_SHARE = 0.005;

  private static final double LEAST = 0.02;
  private static final int VIETNAMESE = 1;
  private static final int ENGLISH = 2;
  private static final int NAME = 3;

  private final int[] keys;
  private final float[] weights;

  private TermWeights(Map<Integer, Float> terms) {
    keys = new int[terms.size()];
    weights = new float[terms.size()];
    int at = 0;
    for (Map.Entry<Integer, Float> term : terms.entrySet()) {
      keys[at] = term.getKey();
      weights[at] = term.getValue();
      at++;
    }
  }

  /** The weights that come with the library. */
  static TermWeights builtIn() {
    return BuiltIn.WEIGHTS;
  }

  private static final class BuiltIn {
    static final TermWeights WEIGHTS = read();
  }

  /**
   * From about 0 for what every report says to 1 for what is rare.
   *
   * @param word the number of the word
   */
  float word(Language language, int word) {
    return weight(Hashes.of(language == Language.VIETNAMESE ? VIETNAMESE : ENGLISH, word));
  }

  /** As {@link #word}, for the number of a name, or of two neighbouring words of names. */
  float name(int name) {
    return weight(Hashes.of(NAME, name));
  }

  private float weight(int key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? RARE : weights[at];
  }

  private static TermWeights read() {
    InputStream stream = Objects.requireNonNull(TermWeights.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<Integer, Float> terms = new TreeMap<>();
      reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, terms));
      return new TermWeights(terms);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** A line is language or "name", the term, and per mille of reports that have it. */
  private static void add(String line, Map<Integer, Float> terms) {
    List<String> columns = Arrays.asList(line.split("\t", 3));
    double share = Double.parseDouble(columns.get(2)) / 1000;
    double weight = Math.clamp(Math.log(share) / Math.log(RARE_SHARE), LEAST, 1);
    terms.put(key(columns.get(0), columns.get(1)), (float) weight);
  }

  private static int key(String kind, String term) {
    return switch (kind) {
      case "vi" -> Hashes.of(VIETNAMESE, Hashes.of(term));
      case "en" -> Hashes.of(ENGLISH, Hashes.of(term));
      default -> {
        int space = term.indexOf(' ');
        int name =
            space < 0
                ? Hashes.of(term)
                : Hashes.ofBoth(
                    Hashes.of(term.substring(0, space)), Hashes.of(term.substring(space + 1)));
        yield Hashes.of(NAME, name);
      }
    };
  }
}

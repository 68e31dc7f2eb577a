package org.songngu.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads files of lines whose parts are separated by white space; blank lines are passed over. */
final class TrecLines {
  private final String file;
  private final BufferedReader lines;
  private final String[] names;
  private int number;
  private String[] parts = {};

  /**
   * @param file how errors call the file
   * @param form the names of the parts of a line, as errors say them
   */
  TrecLines(String file, BufferedReader lines, String form) {
    this.file = file;
    this.lines = lines;
    this.names = form.split(" ", -1);
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    @Nullable String line;
    do {
      line = lines.readLine();
      number++;
    } while (line != null && line.isBlank());
    if (line == null) {
      return false;
    }
    parts = line.strip().split("\\s+", -1);
    if (parts.length != names.length) {
      throw fault("no '%s'".formatted(String.join(" ", names)));
    }
    return true;
  }

  /** A part of the line, from 0. */
  String part(int index) {
    return parts[index];
  }

  /** A part of the line that is a number. */
  <N> N number(int index, Function<String, N> parser) throws EvaluationFormatException {
    try {
      return parser.apply(parts[index]);
    } catch (NumberFormatException e) {
      throw fault("the %s '%s' is no number".formatted(names[index], parts[index]));
    }
  }

  /** What is wrong with the line. */
  EvaluationFormatException fault(String fault) {
    return new EvaluationFormatException(file, number, fault);
  }
}

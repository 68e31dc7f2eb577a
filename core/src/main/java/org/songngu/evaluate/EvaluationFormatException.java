package org.songngu.evaluate;

import java.io.IOException;

/** A line of a run or of judgments that cannot be read. The message names file and line. */
public final class EvaluationFormatException extends IOException {
  private static final long serialVersionUID = 1;

  EvaluationFormatException(String file, int line, String fault) {
    super("%s:%d: %s".formatted(file, line, fault));
  }
}

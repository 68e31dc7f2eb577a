package org.songngu.ingest;

import java.io.IOException;

/**
 * Steps of libraries that unpack. Of damaged bytes they throw whatever their confusion leads to, a
 * {@link NullPointerException} for one; the file is at fault all the same, and alone.
 */
final class Unpacking {
  private Unpacking() {}

  /** One step. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  static <T> T step(Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  static IOException damaged(RuntimeException e) {
    return new IOException("the bytes are damaged", e);
  }
}

package org.songngu.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines without ever holding more than the longest that is allowed. */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int start;
  private int end;
  private boolean tooLong;
  private boolean atEnd;

  ByteLines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    if (atEnd) {
      return false;
    }
    line.reset();
    tooLong = false;
    while (true) {
      int from = start;
      while (start < end && buffer[start] != '\n') {
        start++;
      }
      add(from, start - from);
      if (start < end) {
        start++;
        return true;
      }
      end = Math.max(0, stream.read(buffer, 0, BUFFER));
      start = 0;
      if (end == 0) {
        atEnd = true;
        return true;
      }
    }
  }

  private void add(int from, int length) {
    tooLong |= line.size() + length > longest;
    if (!tooLong) {
      line.write(buffer, from, length);
    }
  }

  /** Whether the line is longer than allowed; its bytes are not kept then. */
  boolean isTooLong() {
    return tooLong;
  }

  byte[] bytes() {
    return line.toByteArray();
  }
}

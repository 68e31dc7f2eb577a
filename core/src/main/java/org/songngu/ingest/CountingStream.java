package org.songngu.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read. */
final class CountingStream extends FilterInputStream {
  private final AtomicLong count;

  CountingStream(InputStream in) {
    this(in, new AtomicLong());
  }

  CountingStream(InputStream in, AtomicLong count) {
    super(in);
    this.count = count;
  }

  long count() {
    return count.get();
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count.addAndGet(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count.addAndGet(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

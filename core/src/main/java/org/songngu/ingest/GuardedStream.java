package org.songngu.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Counts what is unpacked and stops where it is more than is allowed. */
final class GuardedStream extends FilterInputStream {
  private final LongSupplier packed;
  private final int ratio;
  private final long most;
  private long count;

  /**
   * Guards a stream.
   *
   * @param unpacked what is read
   * @param packed how many bytes it was made of so far
   * @param ratio how many times more may come out
   * @param most how many bytes may come out at all
   */
  GuardedStream(InputStream unpacked, LongSupplier packed, int ratio, long most) {
    super(unpacked);
    this.packed = packed;
    this.ratio = ratio;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(buffer, offset, length);
    } catch (RuntimeException e) {
      throw Unpacking.damaged(e);
    }
    add(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] buffer = new byte[(int) Math.min(wanted, 8192)];
    return Math.max(0, read(buffer, 0, buffer.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int bytes) throws LimitException {
    count += bytes;
    if (count > most) {
      throw new LimitException(
          "more than %,d bytes unpacked: not read further".formatted(most), this);
    }
    if (count > ArchiveLimits.FREE_BYTES && count / ratio > packed.getAsLong()) {
      throw new LimitException(
          "grows more than %d times when unpacked: not read further".formatted(ratio), this);
    }
  }
}

package org.songngu.lexicon;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads what {@link ImageWriter} wrote. Arrays are copied in large pieces: a JVM that has just
 * begun runs loops slowly, and the lexicon has more than a million numbers.
 */
final class ImageReader {
  /** A multiple of the size of every number. */
  private static final int PIECE = 1 << 16;

  private final InputStream stream;
  private final byte[] bytes = new byte[PIECE];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

  ImageReader(InputStream stream) {
    this.stream = stream;
  }

  int readInt() throws IOException {
    fill(Integer.BYTES);
    return buffer.getInt();
  }

  byte[] readBytes() throws IOException {
    byte[] values = new byte[readInt()];
    if (stream.readNBytes(values, 0, values.length) < values.length) {
      throw new EOFException();
    }
    return values;
  }

  char[] readChars() throws IOException {
    char[] values = new char[readInt()];
    for (int from = 0, count; from < values.length; from += count) {
      count = fill((values.length - from) * (long) Character.BYTES) / Character.BYTES;
      buffer.asCharBuffer().get(values, from, count);
    }
    return values;
  }

  int[] readInts() throws IOException {
    int[] values = new int[readInt()];
    for (int from = 0, count; from < values.length; from += count) {
      count = fill((values.length - from) * (long) Integer.BYTES) / Integer.BYTES;
      buffer.asIntBuffer().get(values, from, count);
    }
    return values;
  }

  long[] readLongs() throws IOException {
    long[] values = new long[readInt()];
    for (int from = 0, count; from < values.length; from += count) {
      count = fill((values.length - from) * (long) Long.BYTES) / Long.BYTES;
      buffer.asLongBuffer().get(values, from, count);
    }
    return values;
  }

  float[] readFloats() throws IOException {
    float[] values = new float[readInt()];
    for (int from = 0, count; from < values.length; from += count) {
      count = fill((values.length - from) * (long) Float.BYTES) / Float.BYTES;
      buffer.asFloatBuffer().get(values, from, count);
    }
    return values;
  }

  String readString() throws IOException {
    return new String(readChars());
  }

  /** Fills the buffer with so many bytes, or with as many as it holds; returns how many. */
  private int fill(long wanted) throws IOException {
    int length = (int) Math.min(wanted, PIECE);
    if (stream.readNBytes(bytes, 0, length) < length) {
      throw new EOFException();
    }
    buffer.clear();
    return length;
  }
}

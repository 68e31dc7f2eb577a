package org.songngu.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes arrays one behind the other, each behind its length, as {@link ImageReader} reads them:
 * the bytes are those of the memory of a little-endian machine.
 */
final class ImageWriter {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  void writeInt(int value) {
    byte[] bytes = new byte[Integer.BYTES];
    buffer(bytes).putInt(value);
    output.writeBytes(bytes);
  }

  void writeBytes(byte[] values) {
    writeInt(values.length);
    output.writeBytes(values);
  }

  void writeChars(char[] values) {
    byte[] bytes = new byte[values.length * Character.BYTES];
    buffer(bytes).asCharBuffer().put(values);
    writeInt(values.length);
    output.writeBytes(bytes);
  }

  void writeInts(int[] values) {
    byte[] bytes = new byte[values.length * Integer.BYTES];
    buffer(bytes).asIntBuffer().put(values);
    writeInt(values.length);
    output.writeBytes(bytes);
  }

  void writeLongs(long[] values) {
    byte[] bytes = new byte[values.length * Long.BYTES];
    buffer(bytes).asLongBuffer().put(values);
    writeInt(values.length);
    output.writeBytes(bytes);
  }

  void writeFloats(float[] values) {
    byte[] bytes = new byte[values.length * Float.BYTES];
    buffer(bytes).asFloatBuffer().put(values);
    writeInt(values.length);
    output.writeBytes(bytes);
  }

  void writeString(String value) {
    writeChars(value.toCharArray());
  }

  byte[] toArray() {
    return output.toByteArray();
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

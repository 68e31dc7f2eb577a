package org.songngu.ingest;

/** Marks with which bytes begin, and which say what they are. */
final class ByteMark {
  private ByteMark() {}

  /** Whether bytes begin with these, each from 0 to 255. */
  static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean isUtf8(byte[] bytes) {
    return begins(bytes, 0xEF, 0xBB, 0xBF);
  }

  static boolean isUtf16LittleEndian(byte[] bytes) {
    return begins(bytes, 0xFF, 0xFE);
  }

  static boolean isUtf16BigEndian(byte[] bytes) {
    return begins(bytes, 0xFE, 0xFF);
  }
}

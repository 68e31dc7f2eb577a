package org.songngu.normalize;

import java.util.Optional;

/**
 * Microsoft code page 1252, in which most wrongly read text was read. The five bytes that the code
 * page leaves undefined are control characters, as in the WHATWG Encoding Standard, so that every
 * byte comes back from {@link #encode}.
 */
final class Windows1252 {
  /** Bytes 80 to 9F; all others are Latin-1. */
  static final String HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final int FIRST = 0x80;

  private Windows1252() {}

  static char charOf(byte b) {
    int value = Byte.toUnsignedInt(b);
    boolean latin1 = value < FIRST || value >= FIRST + HIGH_CONTROLS.length();
    return latin1 ? (char) value : HIGH_CONTROLS.charAt(value - FIRST);
  }

  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      text.append(charOf(b));
    }
    return text.toString();
  }

  /** The byte of a character, or -1; a character read as Latin-1 is its own byte. */
  static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    int index = HIGH_CONTROLS.indexOf(c);
    return index < 0 ? -1 : FIRST + index;
  }

  /** The bytes that were read as this text, or nothing if a character cannot come from one. */
  static Optional<byte[]> encode(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int value = byteOf(text.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
    }
    return Optional.of(bytes);
  }
}

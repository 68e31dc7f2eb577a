package org.songngu.normalize;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8, read strictly or leniently, and the repair of UTF-8 that was read as Windows-1252. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text, or nothing if the bytes are not UTF-8 from the first to the last. */
  static Optional<String> decodeStrictly(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** The text without a byte order mark; malformed bytes become U+FFFD. */
  static String decode(byte[] bytes) {
    return withoutByteOrderMark(new String(bytes, StandardCharsets.UTF_8));
  }

  static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /**
   * Reads again what was read as Windows-1252: {@code Viá»‡t} becomes <i>Việt</i>. Only runs of
   * characters that are UTF-8 as a whole are changed, so that correct text between them stays.
   */
  static String reread(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && mayBeByte(text.charAt(end))) {
        end++;
      }
      if (end == start) {
        repaired.append(text.charAt(start++));
      } else {
        repaired.append(rereadRun(text.substring(start, end)));
        start = end;
      }
    }
    return repaired.toString();
  }

  private static boolean mayBeByte(char c) {
    return c >= 0x80 && Windows1252.byteOf(c) >= 0;
  }

  private static String rereadRun(String run) {
    return Windows1252.encode(run).flatMap(Utf8::decodeStrictly).orElse(run);
  }
}

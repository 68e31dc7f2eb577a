package org.songngu.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages a file in the ways in which files are damaged, and in those in which they are made to.
 */
final class Damage {
  /** What parsers trip over. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</p>",
          "<!--",
          "-->",
          "<![CDATA[",
          "<script>",
          "</script>",
          "<b><b><b>",
          "&#",
          "&#0;",
          "&#x110000;",
          "&amp;amp;",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          "\\u0000",
          "\\ud800",
          ",",
          ":",
          "null",
          "-1",
          "4294967295",
          "9223372036854775808",
          "\r",
          "\n",
          "\r\n\r\n",
          "\t",
          "\0",
          "\u001B[31m",
          "\u009B",
          "\u202E",
          "\uFEFF",
          "\uFFFE",
          "\uD800",
          "Content-Length: 99999999999\r\n",
          "WARC/1.0\r\n",
          "HTTP/1.1 999\r\n",
          "Transfer-Encoding: chunked\r\n\r\n",
          "../../../etc/passwd",
          "31/02/2024",
          "30-02-2024",
          "2024-13-45",
          "99/99/9999",
          "00:00",
          "tháng 13",
          "%s%n%d",
          "\u0301\u0301\u0301");

  private static final int MOST = 8;
  private static final int LONGEST = 64;

  private final Random random;
  private final byte[] other;

  /**
   * @param other another file, of which pieces get into this one
   */
  Damage(Random random, byte[] other) {
    this.random = random;
    this.other = other;
  }

  byte[] of(byte[] bytes) {
    byte[] damaged = bytes;
    for (int n = 1 + random.nextInt(MOST); n > 0 && damaged.length > 0; n--) {
      damaged = once(damaged);
    }
    return damaged;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, from);
      case 1 -> filled(bytes, from, to);
      case 2 -> replaced(bytes, from, to, new byte[0]);
      case 3 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 4 -> replaced(bytes, from, from, piece());
      case 5 -> replaced(bytes, from, to, pieceOfOther());
      default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : flipped(bytes, from);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private byte[] filled(byte[] bytes, int from, int to) {
    byte[] filled = bytes.clone();
    Arrays.fill(filled, from, to, (byte) (random.nextBoolean() ? 0 : random.nextInt(256)));
    return filled;
  }

  private byte[] piece() {
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return piece.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] pieceOfOther() {
    int from = random.nextInt(other.length);
    return Arrays.copyOfRange(
        other, from, Math.min(other.length, from + 1 + random.nextInt(10 * LONGEST)));
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    byte[] replaced = new byte[bytes.length - (to - from) + by.length];
    System.arraycopy(bytes, 0, replaced, 0, from);
    System.arraycopy(by, 0, replaced, from, by.length);
    System.arraycopy(bytes, to, replaced, from + by.length, bytes.length - to);
    return replaced;
  }
}

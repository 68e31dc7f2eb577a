package org.songngu.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.songngu.normalize.Detection;
import org.songngu.normalize.EncodingDetector;

/** Makes text of bytes: by their mark, strictly as UTF-8, or as an old Vietnamese encoding. */
final class TextDecoder {
  private TextDecoder() {}

  /**
   * Reads bytes of which a page or a server says in which charset they are; a page may be wrong.
   *
   * @param declared the name of the charset; empty if none is declared
   * @throws IllegalArgumentException if they are no text
   */
  static String decode(byte[] bytes, String declared) {
    Optional<String> sure = byMark(bytes).or(() -> strictly(bytes, StandardCharsets.UTF_8));
    if (sure.isPresent()) {
      return sure.get();
    }
    Detection detection = EncodingDetector.detect(bytes);
    if (detection.confidence() > 0) {
      return detection.text();
    }
    return charset(declared)
        .flatMap(charset -> strictly(bytes, charset))
        .orElseThrow(() -> noText(bytes));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (ByteMark.isUtf8(bytes)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (ByteMark.isUtf16LittleEndian(bytes)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    return ByteMark.isUtf16BigEndian(bytes)
        ? Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException noText(byte[] bytes) {
    return new IllegalArgumentException(
        "neither UTF-8 (first wrong byte %d) nor a Vietnamese encoding that is known"
            .formatted(firstWrongByte(bytes)));
  }

  private static int firstWrongByte(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(buffer, CharBuffer.allocate(bytes.length + 1), true);
    return buffer.position();
  }
}

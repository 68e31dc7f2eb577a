package org.songngu.normalize;

/**
 * The encodings in which archives hold Vietnamese text, from before Unicode and from accidents
 * since.
 *
 * <p>Decoding gives composed letters (NFC where the source is Vietnamese) and never fails: a byte
 * without a meaning becomes what Windows-1252 or UTF-8 make of it. Constants are immutable and
 * thread-safe. Use {@link EncodingDetector} to find out which one a text is in.
 */
public enum LegacyEncoding {
  /** Unicode; a byte order mark is dropped. */
  UTF_8,

  /**
   * TCVN3 or ABC, of the {@code .VnTime} fonts; TCVN 5712:1993. Toned capitals exist only as
   * another font ({@code .VnTimeH}), so they come out in <b>lower case</b>: {@code HOÀ} as {@code
   * HOà}.
   */
  TCVN3,

  /** VNI-Windows, of the {@code VNI-Times} fonts: {@code Vieät Nam}. */
  VNI,

  /** VISCII 1.1, RFC 1456: one byte a letter, with six capitals on control codes. */
  VISCII,

  /** VIQR, RFC 1456: ASCII with the marks after their letter, {@code Vie^.t Nam}. */
  VIQR,

  /** Microsoft code page 1258: base letters and combining tones. */
  WINDOWS_1258,

  /** UTF-8 that was once read as Windows-1252 and saved again as UTF-8: {@code Viá»‡t Nam}. */
  UTF_8_AS_WINDOWS_1252;

  /**
   * Decodes bytes that are in this encoding.
   *
   * @param bytes the whole text; not changed
   */
  public String decode(byte[] bytes) {
    return switch (this) {
      case UTF_8 -> Utf8.decode(bytes);
      case TCVN3 -> ByteCharset.TCVN3.decode(bytes);
      case VNI -> VniText.decode(Windows1252.decode(bytes));
      case VISCII -> ByteCharset.VISCII.decode(bytes);
      case VIQR -> ViqrText.decode(Windows1252.decode(bytes));
      case WINDOWS_1258 -> ByteCharset.WINDOWS_1258.decode(bytes);
      case UTF_8_AS_WINDOWS_1252 -> Utf8.reread(Utf8.decode(bytes));
    };
  }
}

package org.songngu.normalize;

/**
 * A Vietnamese charset in which one byte is one letter or one combining mark. Letters and marks are
 * composed. The tables of TCVN and VISCII were compared with those of glibc, that of Windows-1258
 * with the JDK's.
 */
final class ByteCharset {
  private static final String CONTROLS = controls();
  private static final String ASCII = ascii();

  /**
   * TCVN 5712:1993, second set (VN2), which has the lower-case letters of TCVN3. Toned capitals
   * exist in TCVN3 only as another font ({@code .VnTimeH}) and cannot be told from lower case.
   * Bytes 80 to 9F are Windows punctuation, as in the word processors in which such text was typed.
   */
  static final ByteCharset TCVN3 =
      new ByteCharset(
          CONTROLS
              + ASCII
              + Windows1252.HIGH_CONTROLS
              + "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
              + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíị"
              + "òỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ");

  /** VISCII 1.1, RFC 1456; six capitals stand on control codes. */
  static final ByteCharset VISCII =
      new ByteCharset(
          "\u0000\u0001Ẳ\u0003\u0004ẴẪ\u0007\b\t\n\u000B\f\r\u000E\u000F"
              + "\u0010\u0011\u0012\u0013Ỷ\u0015\u0016\u0017\u0018Ỹ\u001A\u001B\u001C\u001DỴ\u001F"
              + ASCII
              + "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
              + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");

  /** Microsoft code page 1258: base letters, shapes, and combining tones. */
  static final ByteCharset WINDOWS_1258 =
      new ByteCharset(
          CONTROLS
              + ASCII
              + "€\u0081‚ƒ„…†‡ˆ‰\u008A‹Œ\u008D\u008E\u008F\u0090‘’“”•–—˜™\u009A›œ\u009D\u009EŸ"
              + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
              + "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
              + "àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ");

  private final String characters;

  private ByteCharset(String characters) {
    this.characters = characters;
  }

  private static String controls() {
    return range('\u0000', ' ');
  }

  private static String ascii() {
    return range(' ', '\u0080');
  }

  private static String range(char from, char to) {
    StringBuilder range = new StringBuilder(to - from);
    for (char c = from; c < to; c++) {
      range.append(c);
    }
    return range.toString();
  }

  String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      Letters.appendComposed(text, characters.charAt(Byte.toUnsignedInt(b)));
    }
    return text.toString();
  }
}

package org.songngu.ingest;

/** A headline, two paragraphs and a last one about a library, in both languages. */
final class LibraryNews {
  static final String VIETNAMESE =
      """
      Thư viện huyện Tân Phú mở cửa tới mười giờ đêm

      Thư viện huyện Tân Phú từ tuần này mở cửa tới mười giờ đêm để học sinh ở trọ có chỗ ôn bài trong mùa thi.

      Phòng đọc có tám mươi chỗ ngồi, đèn sáng và quạt mát, sách tham khảo được mượn tại chỗ không cần thẻ.
      """;

  static final String ENGLISH =
      """
      County library stays open until ten at night

      The county library in Ashford stays open until ten at night from this week on, so that pupils have a place to study.

      The reading room has eighty seats and good lamps, and books may be borrowed there without a card.
      """;

  static final String VIETNAMESE_END =
      """

      Tuần đầu tiên đã có hơn ba trăm lượt học sinh tới phòng đọc của thư viện huyện vào buổi tối.
      """;

  static final String ENGLISH_END =
      """

      More than three hundred pupils came to the reading room of the county library in the first week.
      """;

  private LibraryNews() {}
}

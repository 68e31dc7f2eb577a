package org.songngu.ingest;

/** A headline and three paragraphs about a pottery, in both languages. */
final class PotteryNews {
  static final String VIETNAMESE =
      """
      Hợp tác xã Gốm Đỏ mở xưởng thứ hai bên sông

      Hợp tác xã Gốm Đỏ sáng qua khai trương xưởng thứ hai bên bờ sông Cái, nơi sáu mươi thợ gốm sẽ làm việc từ tháng sau.

      Xưởng mới có bốn lò nung chạy điện, mỗi mẻ ra được một nghìn chậu gốm và ít khói hơn lò củi trước đây.

      Chủ nhiệm Vũ Thị Sen nói đơn hàng chậu gốm đã kín tới hết năm, khách đặt nhiều nhất là các vườn cây cảnh.
      """;

  static final String ENGLISH =
      """
      Red Clay Pottery opens second workshop by the river

      Red Clay Pottery opened its second workshop on the bank of the Kettle River on Monday, where sixty potters will work from next month.

      The workshop has four electric kilns, and each firing yields a thousand flower pots with less smoke than before.

      Orders for flower pots are full until the end of the year, chairwoman Susan Vale said, mostly from garden centres.
      """;

  private PotteryNews() {}
}

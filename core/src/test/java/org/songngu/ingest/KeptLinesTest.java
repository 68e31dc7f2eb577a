package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.html;
import static org.songngu.ingest.Cleaned.isRemoved;
import static org.songngu.ingest.Cleaned.text;

import org.junit.jupiter.api.Test;

/** What looks like a part of the page and is a part of the article. */
class KeptLinesTest {
  private static final String VIETNAMESE =
      """
      Thư viện huyện Tân Phú mở cửa tới mười giờ đêm

      Thư viện huyện Tân Phú từ tuần này mở cửa tới mười giờ đêm để học sinh ở trọ có chỗ ôn bài trong mùa thi.

      Phòng đọc có tám mươi chỗ ngồi, đèn sáng và quạt mát, sách tham khảo được mượn tại chỗ không cần thẻ.
      """;

  private static final String ENGLISH =
      """
      County library stays open until ten at night

      The county library in Ashford stays open until ten at night from this week on, so that pupils have a place to study.

      The reading room has eighty seats and good lamps, and books may be borrowed there without a card.
      """;

  private static final String VIETNAMESE_END =
      """

      Tuần đầu tiên đã có hơn ba trăm lượt học sinh tới phòng đọc của thư viện huyện vào buổi tối.
      """;

  private static final String ENGLISH_END =
      """

      More than three hundred pupils came to the reading room of the county library in the first week.
      """;

  @Test
  void sentenceAboutSomebodyOfThePress_isNoFoot() {
    String editor =
        "Bà Đỗ Thu Cúc, Tổng biên tập Tạp chí Sách và Đời, tặng phòng đọc hai nghìn cuốn sách cũ.";
    assertThat(text(VIETNAMESE + "\n" + editor + "\n" + VIETNAMESE_END).text())
        .contains(editor, "Tuần đầu tiên");
    String english =
        "Ruth Mallow, editor-in-chief of the Ashford Review, gave two thousand old books to the"
            + " room.";
    assertThat(text(ENGLISH + "\n" + english + "\n" + ENGLISH_END).text())
        .contains(english, "More than three hundred");
  }

  @Test
  void sentenceAboutLinesAndRights_isNoFoot() {
    String hotline =
        "Ai thấy phòng đọc đóng cửa sớm có thể gọi đường dây nóng của huyện, chị thủ thư nói thêm.";
    assertThat(text(VIETNAMESE + "\n" + hotline + "\n" + VIETNAMESE_END).text())
        .contains(hotline, "Tuần đầu tiên");
    String power =
        "The lamps are powered by panels on the roof, and copyright rules keep some books in the"
            + " room.";
    assertThat(text(ENGLISH + "\n" + power + "\n" + ENGLISH_END).text())
        .contains(power, "More than three hundred");
  }

  @Test
  void imprint_isTheFoot() {
    String foot =
        """

        Tổng biên tập: Đỗ Thu Cúc
        Phó Tổng biên tập Lê Văn Bách
        Đường dây nóng 0900 000 000
        Giấy phép số 12/GP-BTTTT. Cơ quan chủ quản: Hội Sách. Tổng biên tập: Đỗ Thu Cúc.
        """;
    assertThat(text(VIETNAMESE + VIETNAMESE_END + foot).text())
        .doesNotContain("Đỗ Thu Cúc", "Lê Văn Bách", "0900");
    String english =
        """

        Editor-in-chief: Ruth Mallow
        Deputy editor-in-chief Tom Barley
        Powered by Inkpress.
        Copyright Ashford Review 2021
        """;
    assertThat(text(ENGLISH + ENGLISH_END + english).text())
        .doesNotContain("Mallow", "Barley", "Inkpress", "Copyright");
  }

  @Test
  void quotation_isNoNotice() {
    String quotation = "\"Em chỉ biết xin lỗi mẹ vì về muộn\", em Lan cười. \"Nhà trọ ồn lắm.\"";
    assertThat(text(VIETNAMESE + "\n" + quotation + "\n" + VIETNAMESE_END).text())
        .contains(quotation);
    String english = "“I had to sign up twice for a desk at school,” said Joan, who is fifteen.";
    assertThat(text(ENGLISH + "\n" + english + "\n" + ENGLISH_END).text()).contains(english);
  }

  @Test
  void appeal_isANotice() {
    assertThat(
            isRemoved(
                text(VIETNAMESE + VIETNAMESE_END + "\nXin lỗi quý vị vì sự bất tiện này.\n"),
                "Xin lỗi quý vị"))
        .isTrue();
    assertThat(
            isRemoved(
                text(ENGLISH + ENGLISH_END + "\nSign up to receive a letter every Friday.\n"),
                "Sign up"))
        .isTrue();
  }

  @Test
  void lastParagraph_belowBoxesOfOtherArticles_stays() {
    String box = "<div class='related'><a href='/%s'>%s</a></div>";
    String boxes =
        box.formatted("a", "Bốn trường được sửa mái trước mùa mưa")
            + box.formatted("b", "Lịch thi của các trường trong huyện");
    String last = "Dịp hè, nơi này đóng cửa sớm hơn một giờ.";
    String share =
        "<div class='share'><a>Zalo</a></div><div class='tags'><a href='/k'>ôn thi</a></div><div"
            + " class='comments'>Bình luận (0)</div><footer>© Tân Phú</footer>";
    String page =
        "<h1>" + VIETNAMESE.strip().replace("\n\n", "</p><p>").replaceFirst("</p>", "</h1>");
    assertThat(html(page + "</p>" + boxes + "<p>" + last + "</p>" + share).text()).contains(last);
    String english =
        "<h1>" + ENGLISH.strip().replace("\n\n", "</p><p>").replaceFirst("</p>", "</h1>");
    String englishLast = "During summer everything closes one hour sooner.";
    String englishBoxes =
        box.formatted("a", "Four schools get new roofs before the rains")
            + box.formatted("b", "Dates of the tests at all county schools");
    assertThat(html(english + "</p>" + englishBoxes + "<p>" + englishLast + "</p>" + share).text())
        .contains(englishLast);
  }

  @Test
  void appealBelowTags_goes() {
    String below =
        "<div class='tags'><a href='/k'>ôn thi</a></div><div class='share'><a>Zalo</a></div><p>Mời"
            + " khán giả đón xem kênh của đài trên mọi nền tảng.</p><footer>© Tân Phú</footer>";
    String page =
        "<h1>" + VIETNAMESE.strip().replace("\n\n", "</p><p>").replaceFirst("</p>", "</h1>");
    assertThat(
            isRemoved(
                html(page + "</p>" + below + "<footer>Giấy phép</footer><footer>Trụ sở</footer>"),
                "khán giả"))
        .isTrue();
  }

  @Test
  void oneParagraphBehindBoxOfArrows_stays() {
    String last =
        "Dịp này, phòng đọc nhận thêm hai nghìn cuốn sách cũ, mười lăm bộ bàn ghế và một máy in do"
            + " các cựu học sinh đang làm việc ở thành phố gửi tặng.";
    assertThat(
            text(VIETNAMESE
                    + VIETNAMESE_END
                    + "\nTIN LIÊN QUAN\n>> Bốn trường được sửa mái\n\n"
                    + last
                    + "\n\nMAI HOA\n\nChia sẻ\n")
                .text())
        .contains(last);
    String english =
        "Former pupils who work in the city also sent the room fifteen desks, a printer and two"
            + " thousand old books on this occasion, all of it free.";
    assertThat(
            text(ENGLISH
                    + ENGLISH_END
                    + "\nRelated news\n>> Four schools get new roofs\n\n"
                    + english
                    + "\n\nShare\n")
                .text())
        .contains(english);
  }

  @Test
  void appealBehindBoxOfArrows_goes() {
    String appeal =
        "Mua ngay nồi cơm Hoa Lúa giá rẻ, giao hàng tận nơi trong ngày, đổi trả trong một tuần,"
            + " tặng kèm bộ chén sứ cho năm trăm khách đầu tiên gọi điện.";
    assertThat(
            text(VIETNAMESE
                    + VIETNAMESE_END
                    + "\nTIN LIÊN QUAN\n>> Bốn trường được sửa mái\n\n"
                    + appeal
                    + "\n")
                .text())
        .doesNotContain("nồi cơm");
  }

  @Test
  void articleGoesOn_behindSponsoredBox() {
    String sponsored =
        """

        Sponsored

        Your kitchen deserves better knives. Order a set from Bladeworks in two minutes.

        """;
    String points =
        """
        Yes, but: Not every village has a library. In the hills, 12 schools keep their doors open instead.
        - Pupils get a key for the evening.
        - A teacher is on call until nine.
        - Meals are not included.

        """;
    String lists =
        """

        Go deeper
        Bread prices rise again

        Today's top stories

        The quiet return of trams
        35 mins ago - Local
        Bread prices rise again
        Aug 14, 2021 - Money
        """;
    String page = text(ENGLISH + ENGLISH_END + sponsored + points + ENGLISH_END + lists).text();
    assertThat(page).contains("In the hills", "get a key", "Meals are not");
    assertThat(page).doesNotContain("Bladeworks", "Bread prices", "return of trams");
  }

  @Test
  void subheadInCapitals_isNoAuthor() {
    String last =
        "Evening Snacks\nVolunteers will bring free evening snacks on Mondays, mostly soup.\n";
    assertThat(text(ENGLISH + "\n" + last).text()).contains("Evening Snacks", "mostly soup");
  }

  @Test
  void whoSpeaksInAnArticle_isNoReader() {
    String talk =
        """

        Joan Reed says:
        The reading room of the county library is the only warm place for pupils in Ashford.

        Tom Barley says:
        Borrow a book there without a card, and sit under the good lamps until ten at night.
        """;
    assertThat(text(ENGLISH + talk + ENGLISH_END).text()).contains("only warm place", "sit under");
  }

  @Test
  void leadAboveItsPictures_isOfTheSubject() {
    String headline = "Hội đua ghe trên sông Vàm";
    String page =
        headline
            + "\n\n"
            + "Sáng qua, xã Bình Hòa mở hội đua ghe ngo trên sông Vàm với mười hai đội ghe của các"
            + " phum sóc.\n\n"
            + (headline + "\nĐội ghe phum Trà Cú về đích\n\n")
            + (headline + "\nKhán giả đứng kín hai bên bờ\n\n")
            + """
            Trống nổi lên từ tờ mờ sáng, người đi xem chen nhau trên cầu khỉ để nhìn các tay chèo áo đỏ.

            Bánh tét, dừa nướng và nước mía được bày bán suốt dọc triền đê, trẻ con chạy theo tiếng trống.

            TIN LIÊN QUAN
            >> Chùa cổ đóng chiếc ghe thứ năm

            %s

            Chia sẻ
            BÌNH LUẬN
            """;
    String last =
        "Xã Bình Hòa trao năm giải cho các đội ghe của phum sóc; mỗi giải gồm cờ, heo quay, gạo,"
            + " tiền mặt và một chiếc dầm gỗ sao chạm khắc tinh xảo.";
    assertThat(text(page.formatted(last)).text()).contains(last);
  }
}

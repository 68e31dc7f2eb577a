package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.html;
import static org.songngu.ingest.Cleaned.isRemoved;
import static org.songngu.ingest.Cleaned.text;
import static org.songngu.ingest.LibraryNews.ENGLISH;
import static org.songngu.ingest.LibraryNews.ENGLISH_END;
import static org.songngu.ingest.LibraryNews.VIETNAMESE;
import static org.songngu.ingest.LibraryNews.VIETNAMESE_END;

import org.junit.jupiter.api.Test;

/** What looks like a part of the page and is a part of the article. */
class KeptLinesTest {
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
        "Các cựu học sinh đang làm việc ở thành phố còn gửi về cho phòng đọc hai nghìn cuốn sách"
            + " cũ, mười lăm bộ bàn ghế và một máy in.";
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

        Blunt knives at home? Bladeworks sharpens them by post, and the first one costs nothing.

        But there is a catch: the village of Elmcot has no library at all, and its school lends out a classroom.
        - Parents take turns with the key.
        - Nobody has to leave before nine.
        - Tea comes from the bakery.

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
    String page = text(ENGLISH + ENGLISH_END + sponsored + ENGLISH_END + lists).text();
    assertThat(page).contains("village of Elmcot", "take turns with the key", "Tea comes from");
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

package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.html;
import static org.songngu.ingest.Cleaned.text;

import org.junit.jupiter.api.Test;

/** What looks like the article and is a part of the page. */
class RemovedLinesTest {
  private static final String VIETNAMESE =
      """
      Hợp tác xã Gốm Đỏ mở xưởng thứ hai bên sông

      Hợp tác xã Gốm Đỏ sáng qua khai trương xưởng thứ hai bên bờ sông Cái, nơi sáu mươi thợ gốm sẽ làm việc từ tháng sau.

      Xưởng mới có bốn lò nung chạy điện, mỗi mẻ ra được một nghìn chậu gốm và ít khói hơn lò củi trước đây.

      Chủ nhiệm Vũ Thị Sen nói đơn hàng chậu gốm đã kín tới hết năm, khách đặt nhiều nhất là các vườn cây cảnh.
      """;

  private static final String ENGLISH =
      """
      Red Clay Pottery opens second workshop by the river

      Red Clay Pottery opened its second workshop on the bank of the Kettle River on Monday, where sixty potters will work from next month.

      The workshop has four electric kilns, and each firing yields a thousand flower pots with less smoke than before.

      Orders for flower pots are full until the end of the year, chairwoman Susan Vale said, mostly from garden centres.
      """;

  @Test
  void publisherOfPressRelease_isDescribedBelowIt() {
    String about =
        """

        Về Gốm Đỏ
        Gốm Đỏ làm chậu và gạch gốm cho vườn cây cảnh trong nước, thành lập năm 1990 và có hai trăm thợ. Hợp tác xã có hai xưởng, sáu lò nung, một trường dạy nghề cho con em trong vùng và bán hàng ở hai mươi tỉnh thành.
        Tên và dấu triện Gốm Đỏ đã được bảo hộ.

        Liên hệ báo chí
        Trần Văn Ngói
        """;
    assertThat(text(VIETNAMESE + about).text())
        .contains("kín tới hết năm")
        .doesNotContain("Về Gốm Đỏ", "thành lập năm 1990", "bảo hộ");
    String english =
        """

        About Red Clay Pottery
        Red Clay Pottery makes pots and tiles for gardens. Founded in 1990, it has two hundred potters. The cooperative runs two workshops, six kilns and a school for young people, and sells flower pots in twenty counties.
        Red Clay and its seal are registered trademarks.

        Media Contact
        Tom Kiln
        """;
    assertThat(text(ENGLISH + english).text())
        .contains("garden centres")
        .doesNotContain("About Red Clay", "Founded in 1990", "trademarks");
  }

  @Test
  void lastSectionAboutAPlace_isOfTheArticle() {
    String about =
        """

        Về Làng Gốm
        Làng Gốm nằm bên bờ sông Cái, có sáu mươi nóc nhà và chợ chậu gốm họp vào ngày rằm.
        """;
    assertThat(text(VIETNAMESE + about).text()).contains("Về Làng Gốm", "họp vào ngày rằm");
    String english =
        """

        About Kettle River
        Kettle River rises in the hills and passes three villages of potters before it meets the sea.

        Share
        Contact us
        """;
    assertThat(text(ENGLISH + english).text()).contains("About Kettle River", "meets the sea");
  }

  @Test
  void offersInFrontOfTheArticle_go() {
    String[] headAndBody = ENGLISH.split("\n\n", 2);
    String offers =
        """

        Add Kettle News as your preferred source to see more of our stories on Google.
        Sign up now: Get the best of the valley
        Get the Garden newsletter

        """;
    assertThat(text(headAndBody[0] + "\n" + offers + headAndBody[1]).text())
        .doesNotContain("preferred source", "Sign up now", "Garden newsletter")
        .contains("second workshop on the bank");
    String[] dauVaThan = VIETNAMESE.split("\n\n", 2);
    String moi =
        """

        Chọn báo Sông Cái làm nguồn ưu tiên trên Google để đọc nhiều tin hơn.
        Đăng ký ngay: Nhận tin hay của vùng sông Cái
        Nhận bản tin Làng nghề

        """;
    assertThat(text(dauVaThan[0] + "\n" + moi + dauVaThan[1]).text())
        .doesNotContain("nguồn ưu tiên", "Đăng ký ngay", "Nhận bản tin")
        .contains("xưởng thứ hai bên bờ");
  }

  @Test
  void offerThatSaysThePagesName_goes() {
    String[] headAndBody = ENGLISH.split("\n\n", 2);
    String offer = "Add Kettle River News as your preferred source to see it on Google.";
    String said = "\nWe baked through the night, the chairwoman told Kettle River News.\n";
    assertThat(text(headAndBody[0] + "\n\n" + offer + "\n\n" + headAndBody[1] + said).text())
        .doesNotContain("preferred source")
        .contains("told Kettle River News");
  }

  @Test
  void authorWithWhatIsSaidOfHim_goes() {
    String author = "\nAnna Cole\nAnna Cole writes about music and the sea from her garden hut.\n";
    assertThat(text(ENGLISH + author).text()).doesNotContain("Anna Cole");
    String tacGia = "\nLò Thị Mai\nThích nghe nhạc cũ, viết từ một căn gác nhỏ nhìn ra biển.\n";
    assertThat(text(VIETNAMESE + tacGia).text()).doesNotContain("Lò Thị Mai", "nhạc cũ");
  }

  @Test
  void headlineWithButton_pointsToAnotherArticle() {
    String last =
        "\nChậu gốm của xưởng mới sẽ được bán ở chợ hoa xuân trong vùng từ đầu tháng chạp.\n";
    assertThat(text(VIETNAMESE + "\nChợ hoa xuân mở sớm hơn mọi nămĐỌC NGAY\n" + last).text())
        .doesNotContain("mở sớm hơn")
        .contains("chợ hoa xuân trong vùng");
    String english =
        "\nFlower pots from the new workshop will be sold at the spring market of the valley.\n";
    assertThat(text(ENGLISH + "\nSpring market opens early this year READ MORE\n" + english).text())
        .doesNotContain("opens early")
        .contains("spring market of the valley");
  }

  @Test
  void subheadsThatEndLikeButtons_stay() {
    String last =
        "\nChậu gốm của xưởng mới sẽ được bán ở chợ hoa xuân trong vùng từ đầu tháng chạp.\n";
    assertThat(text(VIETNAMESE + "\nChậu gốm bên sông, nơi đáng xem thêm\n" + last).text())
        .contains("nơi đáng xem thêm");
    String english =
        "\nFlower pots from the new workshop will be sold at the spring market of the valley.\n";
    assertThat(text(ENGLISH + "\nWhy Potters Should Read More\n" + english).text())
        .contains("Why Potters Should Read More");
  }

  @Test
  void linesUnderPictures_areCaptions() {
    String last =
        "\nChậu gốm của xưởng mới sẽ được bán ở chợ hoa xuân trong vùng từ đầu tháng chạp.\n";
    String caption = "\nBà Vũ Thị Sen (thứ hai từ trái sang) và các thợ gốm tại xưởng mới\n";
    assertThat(text(VIETNAMESE + caption + last).captions()).contains(caption.strip());
    String english =
        "\nFlower pots from the new workshop will be sold at the spring market of the valley.\n";
    for (String line :
        new String[] {
          "Susan Vale (second from right) with potters at the workshop",
          "A potter opens an electric kiln in Kettle District. — Photo Mai Hà",
          "The old wood kiln, now cold. KNA Photo Tom Ash",
          "Data: Pottery Board; Chart: Lena Moss/Kettle News"
        }) {
      assertThat(text(ENGLISH + "\n" + line + "\n" + english).captions()).contains(line);
    }
    assertThat(text(VIETNAMESE + "\nSố liệu: Hội Gốm; Biểu đồ: Lê Nung\n" + last).captions())
        .contains("Số liệu: Hội Gốm; Biểu đồ: Lê Nung");
  }

  @Test
  void lineAboveButtonThatEnlarges_isACaption() {
    String last =
        "\nChậu gốm của xưởng mới sẽ được bán ở chợ hoa xuân trong vùng từ đầu tháng chạp.\n";
    assertThat(text(VIETNAMESE + "\nThợ gốm mở lò nung chạy điện\nPhóng to\n" + last).captions())
        .contains("Thợ gốm mở lò nung chạy điện");
    String english =
        "\nFlower pots from the new workshop will be sold at the spring market of the valley.\n";
    assertThat(text(ENGLISH + "\nPotters open a kiln\nEnlarge image\n" + english).captions())
        .contains("Potters open a kiln");
  }

  @Test
  void sentencesWithPlacesAndCharts_areNoCaptions() {
    String sentence = "Thợ gốm (bên phải) luôn phải đứng gần cửa lò hơn thợ phụ để nghe tiếng lửa.";
    assertThat(text(VIETNAMESE + "\n" + sentence + "\n").text()).contains(sentence);
    String english =
        "The potters' song reached the top of the Kettle River Chart – the first one about flower"
            + " pots.";
    assertThat(text(ENGLISH + "\n" + english + "\n").text()).contains(english);
  }

  @Test
  void subheadWithSidesInBrackets_isNoCaption() {
    String last =
        "\nFlower pots from the new workshop will be sold at the spring market of the valley.\n";
    assertThat(text(ENGLISH + "\nWhy the left (and right) like pots\n" + last).text())
        .contains("Why the left (and right) like pots");
  }

  @Test
  void sentenceSetLarge_isThereOnce() {
    String body =
        """

        Ai đã ngồi vào bàn xoay thì khó mà bỏ được nghề. Nghề gốm nuôi ba đời nhà tôi, nó không phụ ai bao giờ.
        """;
    String quote = "\nNghề gốm nuôi ba đời nhà tôi, nó không phụ ai bao giờ.\n";
    assertThat(text(VIETNAMESE + body + quote).text()).containsOnlyOnce(quote.strip());
    String english =
        """

        Who has sat down at the wheel finds it hard to leave. The wheel has fed three generations of my family.
        """;
    String englishQuote = "\nThe wheel has fed three generations of my family.\n";
    assertThat(text(ENGLISH + englishQuote + english).text())
        .containsOnlyOnce(englishQuote.strip())
        .contains("hard to leave");
  }

  @Test
  void subheadAndShortAnswer_thatComeAgain_stay() {
    String body =
        """

        Nghề gốm nuôi ba đời

        Nghề gốm nuôi ba đời nhà tôi, bà Sen kể. Tôi không bỏ. Ai hỏi tôi cũng nói thế.

        Tôi không bỏ.
        """;
    assertThat(text(VIETNAMESE + body).text().lines())
        .contains("Nghề gốm nuôi ba đời", "Tôi không bỏ.");
  }

  @Test
  void contents_repeatTheSubheads() {
    String contents =
        "<div><p>Mục lục [Ẩn]</p><ol><li><a href='#a'>Lò nung: ít khói hơn hẳn</a></li><li><a"
            + " href='#b'>Bàn xoay: chạy bằng điện</a></li><li><a href='#c'>Có nên đặt"
            + " hàng?</a></li></ol></div>";
    String page =
        "<h1>Xưởng gốm mới bên sông có gì</h1><p>Hợp tác xã Gốm Đỏ khai trương xưởng thứ hai bên bờ"
            + " sông Cái với sáu mươi thợ gốm.</p>"
            + contents
            + "<h2>Lò nung: ít khói hơn hẳn</h2><p>Bốn lò nung chạy điện, mỗi mẻ ra được một nghìn"
            + " chậu gốm và ít khói hơn lò củi trước đây.</p><h2>Bàn xoay: chạy bằng điện</h2><p>Ba"
            + " mươi bàn xoay được kê dọc cửa sổ nhìn ra sông, thợ gốm ngồi hai bên.</p><h2>Có nên"
            + " đặt hàng?</h2><p>Đơn hàng chậu gốm đã kín tới hết năm, khách đặt nhiều nhất là các"
            + " vườn cây cảnh.</p>";
    String text = html(page).text();
    assertThat(text).doesNotContain("Mục lục");
    assertThat(text.lines())
        .containsOnlyOnce(
            "Lò nung: ít khói hơn hẳn", "Bàn xoay: chạy bằng điện", "Có nên đặt hàng?");
    assertThat(text.indexOf("Lò nung")).isGreaterThan(text.indexOf("sáu mươi thợ gốm"));
  }

  @Test
  void pointsThatSubheadsDoNotRepeat_stay() {
    String points =
        """

        Xưởng mới có ba phần:
        - Lò nung chạy điện
        - Bàn xoay bên cửa sổ
        - Kho chậu gốm sau nhà

        Kho chậu gốm được xây bằng gạch cũ của lò củi, thợ gốm khuân từng viên sang.
        """;
    assertThat(text(VIETNAMESE + points).text())
        .contains("Lò nung chạy điện", "Bàn xoay bên cửa sổ", "Kho chậu gốm sau nhà");
  }

  @Test
  void commentsBelowTheirNumber_go() {
    String comments =
        """

        2 thoughts on “Red Clay Pottery opens second workshop by the river”

        Mary Hill says:
        March 5, 2021 at 8:12 am
        So glad to hear it. I have missed the flower pots from the Kettle River all through this long winter.
        Reply

        Tom says:
        March 6, 2021 at 9:30 pm
        Well done everybody, the electric kilns look better than the old ones ever did.
        Reply
        """;
    assertThat(text(ENGLISH + comments).text())
        .contains("garden centres")
        .doesNotContain("thoughts on", "says:", "So glad", "Well done");
    String binhLuan =
        """

        2 phản hồi cho “Hợp tác xã Gốm Đỏ mở xưởng thứ hai bên sông”

        Nguyễn Văn Tư viết:
        5 Th3, 2021 lúc 8:12 sáng
        Mừng cho hợp tác xã. Tôi mua chậu gốm ở sông Cái mười năm nay, cái nào cũng bền, khách tới chơi đều khen.
        Trả lời

        Lan viết:
        6 Th3, 2021 lúc 9:30 chiều
        Giỏi quá, xưởng mới đẹp hơn xưởng cũ nhiều, chúc các bác thợ đắt hàng quanh năm.
        Trả lời
        """;
    assertThat(text(VIETNAMESE + binhLuan).text())
        .contains("kín tới hết năm")
        .doesNotContain("phản hồi cho", "viết:", "Mừng cho", "Giỏi quá");
  }

  @Test
  void subheadAboutComments_stays() {
    String last =
        "\nFlower pots from the new workshop will be sold at the spring market of the valley.\n";
    assertThat(text(ENGLISH + "\n3 comments on the price of pots\n" + last).text())
        .contains("3 comments on the price", "spring market");
    String cuoi =
        "\nChậu gốm của xưởng mới sẽ được bán ở chợ hoa xuân trong vùng từ đầu tháng chạp.\n";
    assertThat(text(VIETNAMESE + "\n3 ý kiến về giá chậu gốm\n" + cuoi).text())
        .contains("3 ý kiến về giá", "chợ hoa xuân");
  }
}

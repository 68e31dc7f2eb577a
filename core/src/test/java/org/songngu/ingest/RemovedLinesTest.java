package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.text;
import static org.songngu.ingest.PotteryNews.ENGLISH;
import static org.songngu.ingest.PotteryNews.VIETNAMESE;

import org.junit.jupiter.api.Test;

/** What looks like the article and is a part of the page. */
class RemovedLinesTest {
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

        Set Kettle News as a preferred source and find us at the top of your search.
        Sign up now: Get the best of the valley
        Get the Garden newsletter

        """;
    assertThat(text(headAndBody[0] + "\n" + offers + headAndBody[1]).text())
        .doesNotContain("preferred source", "Sign up now", "Garden newsletter")
        .contains("second workshop on the bank");
    String[] dauVaThan = VIETNAMESE.split("\n\n", 2);
    String moi =
        """

        Đặt báo Sông Cái làm nguồn ưu tiên khi tìm kiếm, tin của vùng sẽ hiện lên đầu.
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
    String offer = "Make Kettle River News a preferred source of your search engine.";
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
  void whereTheReporterIsReached_goes() {
    String end =
        """

        Joan Reed writes about music. Reach her at jreed@kettle.example.
        If you buy through a link on our page, we may earn a commission.
        """;
    assertThat(text(ENGLISH + end).text())
        .contains("garden centres")
        .doesNotContain("Reach her", "commission");
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

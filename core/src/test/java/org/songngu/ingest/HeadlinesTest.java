package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.html;
import static org.songngu.ingest.Cleaned.text;

import org.junit.jupiter.api.Test;

/** Which line of a page is its headline. */
class HeadlinesTest {
  private static final String VIETNAMESE =
      """

      Trạm bơm Vĩnh Thuận chạy thử chiều qua, nước từ kênh chính đã về tới hai trăm hecta lúa của ba xã cuối nguồn.

      Ông Phạm Văn Lượng, giám đốc hợp tác xã, nói bà con không còn phải thức đêm canh nước như các vụ trước.

      Trạm bơm có bốn tổ máy, tổng kinh phí mười hai tỷ đồng, do tỉnh và huyện cùng góp vốn xây dựng.
      """;

  private static final String ENGLISH =
      """

      The pumping station at Millbrook went through its first trial on Tuesday, and water reached the last farms of the valley.

      Farmers no longer have to stay awake to watch their channels, said the head of the cooperative.

      The station has four pumps and cost twelve million dollars, which the county and the state paid together.
      """;

  @Test
  void breadcrumbThatEndsWithTheHeadline_isNone() {
    String headline = "Nước về tới ruộng cuối nguồn nhờ trạm bơm mới";
    assertThat(text("Trang chủ » Nông nghiệp » " + headline + "\n" + headline + VIETNAMESE).title())
        .isEqualTo(headline);
    assertThat(
            text("Nông thôn mới\nNông nghiệp » " + headline + "\n" + headline + VIETNAMESE).title())
        .isEqualTo(headline);
    String english = "Water reaches the last farms as the pumping station starts";
    assertThat(text("Home > Farming > " + english + "\n\n" + english + ENGLISH).title())
        .isEqualTo(english);
    assertThat(text("Home / Farming / " + english + "\n\n" + english + ENGLISH).title())
        .isEqualTo(english);
  }

  @Test
  void headlineWithSlashOrQuotes_isNoBreadcrumb() {
    String headline = "Nhà máy nước/trạm bơm Vĩnh Thuận: nước đã về tới ruộng cuối nguồn";
    assertThat(text("Trang chủ\n" + headline + VIETNAMESE).title()).isEqualTo(headline);
    String english = "Home farms first: pumping station at Millbrook starts its trial";
    assertThat(text("Farming\n" + english + ENGLISH).title()).isEqualTo(english);
  }

  @Test
  void nameOfThePage_thatStandsInItsFoot_isNone() {
    String headline = "Nước về tới ruộng cuối nguồn nhờ trạm bơm mới";
    String site = "Trạm Bơm Nước";
    assertThat(
            text(site
                    + "\nĐăng nhập\nMới nhất\nKinh tế\nXã hội\nThể thao\nVăn hóa\nĐời sống\n"
                    + headline
                    + VIETNAMESE
                    + "\nTheo tìm hiểu của Trạm Bơm Nước, trạm này chạy bằng điện của hai huyện.\n"
                    + "\nBản quyền thuộc "
                    + site
                    + " © 2021")
                .title())
        .isEqualTo(headline);
    String english = "Water reaches the last farms of Millbrook";
    assertThat(
            text("The Millbrook Farmers\nLog in\nLatest\nSport\nCulture\nTravel\nWeather\nLetters\n"
                    + english
                    + ENGLISH
                    + "\n© 2021 The Millbrook Farmers. All rights reserved.")
                .title())
        .isEqualTo(english);
  }

  @Test
  void tagline_isNone() {
    String headline = "Ngày nước về tới ruộng";
    assertThat(
            text("Sông Quê - Tạp chí của Hội Nông dân các tỉnh Vĩnh Thuận\nĐặt báo\n\nĐỜI SỐNG\n\n"
                    + headline
                    + "\n"
                    + VIETNAMESE)
                .title())
        .isEqualTo(headline);
    String english = "When water comes home";
    assertThat(
            text("Harvest Monthly - the magazine of growers and bakers\n"
                    + "Shop\n\n"
                    + "LIFE\n\n"
                    + english
                    + "\n"
                    + ENGLISH)
                .title())
        .isEqualTo(english);
  }

  @Test
  void headlineWithDash_atTheTop_isOne() {
    String headline = "Vĩnh Thuận - Tạp chí Nông thôn trao giải trạm bơm của bà con";
    assertThat(text(headline + "\n" + VIETNAMESE).title()).isEqualTo(headline);
    String english = "Millbrook - a review of the pumping station after its first trial";
    assertThat(text(english + "\nBy Anna Cole\n" + ENGLISH).title()).isEqualTo(english);
  }

  @Test
  void scoresOfTheDay_areNone() {
    String page =
        """
        Trực tiếp

        LIVE 58' Vĩnh Thuận 2 - 1 Trạm Bơm
        FT Bến Lức 0 - 0 Cần Giuộc

        Ngược dòng trên sân nhà, đội lúa giành vé cuối
        Lê An
        """;
    assertThat(text(page + VIETNAMESE).title())
        .isEqualTo("Ngược dòng trên sân nhà, đội lúa giành vé cuối");
    String english = "Late comeback puts home side through";
    assertThat(
            text("Live\nMillbrook 2-1 Pumping Station HT\nValley 0-0 Harbour FT\n\n"
                    + english
                    + "\nAnna Cole\n"
                    + ENGLISH)
                .title())
        .isEqualTo(english);
  }

  @Test
  void headlineWithScore_isOne() {
    String headline = "Vĩnh Thuận 2-1 Trạm Bơm: bà con ăn mừng bên kênh";
    assertThat(text("Thể thao\n" + headline + "\n" + VIETNAMESE).title()).isEqualTo(headline);
    String english = "Millbrook 2-1 Valley: farmers win the derby";
    assertThat(text("Sport\n" + english + "\n" + ENGLISH).title()).isEqualTo(english);
  }

  @Test
  void knownHeadline_mayBeAQuestion() {
    String headline = "Trạm bơm Vĩnh Thuận chạy thử: bao giờ bà con ba xã hết lo thiếu nước?";
    String page =
        """
        <div><a href="/a">TRUYỀN HÌNH VĨNH THUẬN</a><a href="/b">Lịch phát sóng</a></div>
        <h1>%s</h1><p>%s</p>
        """;
    assertThat(
            html(
                    headline + " | Vĩnh Thuận",
                    page.formatted(headline, VIETNAMESE.replace("\n\n", "</p><p>")))
                .title())
        .isEqualTo(headline);
    String english =
        "Pumping station starts: will farmers of the valley have enough water at last?";
    assertThat(
            html(
                    english + " | Valley News",
                    page.formatted(english, ENGLISH.replace("\n\n", "</p><p>")))
                .title())
        .isEqualTo(english);
  }

  @Test
  void questionOfAPage_isItsHeadlineBeforeTheNameOfThePage() {
    String headline = "Bao giờ bà con ba xã cuối nguồn hết lo thiếu nước tưới?";
    assertThat(text("Sóng Trẻ Online\n\n" + headline + "\n" + VIETNAMESE).title())
        .isEqualTo(headline);
    String english = "Will farmers of the valley have enough water at last?";
    assertThat(text("Daily Comet\n\n" + english + "\n" + ENGLISH).title()).isEqualTo(english);
  }

  @Test
  void questionBelowAPoeticHeadline_isNoHeadline() {
    String headline = "Tháng ba hoa gạo";
    String question = "Bao giờ bà con ba xã cuối nguồn hết lo thiếu nước tưới?";
    assertThat(text(headline + "\n\n" + question + "\n" + VIETNAMESE).title()).isEqualTo(headline);
    String english = "Rivers and dreams";
    String asks = "Will farmers of the valley have enough water at last?";
    assertThat(text(english + "\n\n" + asks + "\n" + ENGLISH).title()).isEqualTo(english);
  }

  @Test
  void questionThatOpensAnArticle_isNoHeadline() {
    String headline = "Trạm bơm mới đưa nước về cuối nguồn";
    String question = "Bao giờ bà con ba xã cuối nguồn hết lo thiếu nước tưới?";
    var report = text(headline + "\n\n" + question + "\n" + VIETNAMESE);
    assertThat(report.title()).isEqualTo(headline);
    assertThat(report.text()).contains(question);
  }
}

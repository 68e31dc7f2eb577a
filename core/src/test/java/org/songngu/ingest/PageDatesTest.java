package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.html;
import static org.songngu.ingest.Cleaned.text;

import org.junit.jupiter.api.Test;
import org.songngu.report.Report;

/** The day of a page is right or unknown. */
class PageDatesTest {
  private static final String VIETNAMESE =
      """
      Cầu gỗ qua suối Cạn được dựng lại sau mùa lũ, người dân hai bên bờ không còn phải đi vòng bảy cây số để ra chợ xã.

      Cây cầu dài ba mươi mét do bà con góp gỗ và ngày công, xã hỗ trợ xi măng làm móng cầu.

      Ông Hà Văn Sĩ, trưởng bản, cho biết cây cầu cũ bị nước suối cuốn đi trong một đêm mưa lớn.
      """;

  private static final String ENGLISH =
      """
      The wooden bridge over Dry Creek has been rebuilt after the flood, and people on both banks no longer walk seven kilometres to the market.

      Villagers gave timber and labour for the bridge, and the district paid for the cement of its piers.

      The old bridge was carried away by the creek in a single night of rain, the village head said.
      """;

  private static String day(Report report) {
    return report.published().toString();
  }

  @Test
  void dayOfBloggingSoftware_besideCounts_isTheDay() {
    String page =
        """
        <h1>Bản làng dựng lại cầu gỗ</h1>
        <div><span>bởi <a>Lò Thị Mai</a></span> <span>%s</span>
        <span>1.204 lượt xem</span> <span>2 phút đọc</span></div><p>%s</p>
        """;
    assertThat(day(html(page.formatted("7 Th3, 2023", VIETNAMESE)))).isEqualTo("2023-03-07");
    assertThat(day(html(page.formatted("Tháng Mười 21, 2023", VIETNAMESE))))
        .isEqualTo("2023-10-21");
    assertThat(
            day(
                text(
                    "Villagers rebuild their bridge\n\nby Anna Cole March 7, 2023 12 comments\n\n"
                        + ENGLISH)))
        .isEqualTo("2023-03-07");
  }

  @Test
  void dayInFrontOfTheAuthor_isTheDay() {
    assertThat(day(text("Villagers rebuild bridge\n\nMarch 7, 2023 by Anna Cole\n\n" + ENGLISH)))
        .isEqualTo("2023-03-07");
    assertThat(
            day(
                text(
                    "Bản làng dựng lại cầu gỗ\n\nĐăng ngày 07/03/2023 bởi Lò Mai\n\n"
                        + VIETNAMESE)))
        .isEqualTo("2023-03-07");
    String subhead = "\nRebuilt by March 7, 2023\n\n";
    String more =
        "The bridge over the creek is open, and the district counts people on both banks.";
    Report report = text("Villagers rebuild bridge\n\n" + ENGLISH + subhead + more);
    assertThat(report.text()).contains("Rebuilt by March 7, 2023");
    assertThat(day(report)).isEmpty();
  }

  @Test
  void subheadWithDayAndNumber_isNoByline() {
    String page = "Bản làng dựng lại cầu gỗ\n\n" + VIETNAMESE;
    String subhead = "Đoạn phim ngày 7/3/2023 có 1.204 lượt xem trên mạng\n\n";
    String more =
        "Đoạn phim về cây cầu được bà con hai bên bờ suối quay trong ngày công cuối cùng.";
    Report report = text(page + "\n" + subhead + more);
    assertThat(report.text()).contains("Đoạn phim ngày 7/3/2023");
    assertThat(day(report)).isEmpty();
  }

  @Test
  void dayBesideReadingTime_hasNoYear() {
    assertThat(
            day(text("Oct 9 • 4 min read - Travel\nVillagers rebuild their bridge\n\n" + ENGLISH)))
        .isEqualTo("--10-09");
    assertThat(
            day(text("Villagers rebuild their bridge\nUpdated Oct 9 · 4 min read\n\n" + ENGLISH)))
        .isEqualTo("--10-09");
    assertThat(day(text("Bản làng dựng lại cầu gỗ\n9/10 • 4 phút đọc • Đời sống\n\n" + VIETNAMESE)))
        .isEqualTo("--10-09");
  }

  @Test
  void dayOfAChange_standsBehindTheDay() {
    String headline = "Villagers rebuild bridge\n";
    assertThat(day(text(headline + "Updated Mar 9, 10:15 | Published Mar 7, 9:00\n\n" + ENGLISH)))
        .isEqualTo("--03-07");
    assertThat(
            day(
                text(
                    headline
                        + "Updated: March 9, 2023 10:15 | Published: March 7, 2023 9:00\n\n"
                        + ENGLISH)))
        .isEqualTo("2023-03-07");
    assertThat(
            day(
                text(
                    headline
                        + "Published March 7, 2023 9:00, updated March 9, 2023 10:15\n\n"
                        + ENGLISH)))
        .isEqualTo("2023-03-07");
    assertThat(
            day(
                text(
                    "Bản làng dựng lại cầu gỗ\n"
                        + "Cập nhật 09/03/2023 10:15 | Đăng ngày 07/03/2023 9:00\n\n"
                        + VIETNAMESE)))
        .isEqualTo("2023-03-07");
  }

  @Test
  void dayWithoutYear_rightAboveTheHeadline_isTheDay() {
    String headline = "Bản làng dựng lại cầu gỗ\n\n";
    assertThat(day(text("Đời sống\nThứ Năm, 9/3, 07:35\n" + headline + VIETNAMESE)))
        .isEqualTo("--03-09");
    assertThat(day(text("Thứ Năm, 9/3, 07:35\nĐăng nhập\nĐời sống\n" + headline + VIETNAMESE)))
        .isEmpty();
    assertThat(day(text("Travel\nThu, Mar 9, 07:35\nVillagers rebuild bridge\n\n" + ENGLISH)))
        .isEqualTo("--03-09");
  }

  @Test
  void dayOfAnotherArticle_isNotTheDay() {
    String others =
        """

        More bridges

        Ferry fares will rise
        Aug 17, 2022 - Travel
        New stamps on sale
        Jan 10, 2023 - Culture
        """;
    assertThat(day(text("Villagers rebuild their bridge\n\n" + ENGLISH + others))).isEmpty();
    String khac =
        """

        Mời bạn đọc

        Giá vé đò sắp tăng
        17/08/2022 - Đời sống
        Bộ tem mới phát hành
        10/01/2023 - Văn hóa
        """;
    assertThat(day(text("Bản làng dựng lại cầu gỗ\n\n" + VIETNAMESE + khac))).isEmpty();
  }

  @Test
  void dayBelowTheAuthor_isTheDay() {
    assertThat(
            day(
                text(
                    "Bản làng dựng lại cầu gỗ\n\n"
                        + VIETNAMESE
                        + "\nLò Thị Mai - Hà Sơn\n07/03/2023 10:15\n\nChia sẻ")))
        .isEqualTo("2023-03-07");
    assertThat(
            day(
                text(
                    "Villagers rebuild their bridge\n\n"
                        + ENGLISH
                        + "\nAnna Cole\nPosted on March 7, 2023\n\nShare")))
        .isEqualTo("2023-03-07");
  }
}

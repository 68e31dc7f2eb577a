package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.html;
import static org.songngu.ingest.Cleaned.text;

import org.junit.jupiter.api.Test;
import org.songngu.report.Report;

/** What the arrangement of a page says: menus, what stands under a headline, where links lead. */
class PageStructureTest {
  private static final String HEADLINE = "Làng dệt Phú Lộc nhận đơn hàng lụa đầu năm";

  private static final String ARTICLE =
      """
      Sáng mồng sáu, khung cửi ở Phú Lộc chạy trở lại sau kỳ nghỉ, sớm hơn mọi năm gần nửa tháng.

      Bà Đoàn Thị Lành, chủ xưởng, cho biết khách ở hai nước đã đặt bốn nghìn mét vải cho mùa hè tới.
      """;

  private static final String MENU =
      """
      Chính trị
      Kinh tế
      Văn hóa
      Giáo dục
      Du lịch
      Thể thao
      Bạn đọc
      """;

  @Test
  void headline_isTheFirstLineOfTheArticle_belowTheMenu() {
    String page =
        "Lụa Việt\nTiếng nói của những người làm nghề dệt lụa cả nước\n" + MENU + HEADLINE + "\n";
    assertThat(text(page + "Theo Minh An\n08/02/2025\n\n" + ARTICLE).title()).isEqualTo(HEADLINE);
  }

  @Test
  void whatTheSearchBoxSays_isNoArticle_wherePagesHaveTheirMenuBelowIt() {
    String page =
        """
        Skip to content
        As you type, suggestions appear below and are updated with every letter that you add.
        Nothing was found. Please try fewer words.
        Home Page
        World Affairs
        Money
        Science
        Arts Review
        Letters
        Weaving village takes its first silk orders of the year

        The looms of Phu Loc started again on Monday, half a month sooner than in other years.

        Buyers in two countries have ordered four thousand metres of cloth, a workshop's owner said.
        """;
    Report report = text(page);
    assertThat(report.title()).isEqualTo("Weaving village takes its first silk orders of the year");
    assertThat(report.body()).doesNotContain("suggestions");
  }

  @Test
  void pathWithoutMarks_thatEndsWithTheHeadline_isNone() {
    String page = "Home Nghề Dệt " + HEADLINE + "\nNghề Dệt\n" + HEADLINE + "\n\n";
    assertThat(text(page + ARTICLE).title()).isEqualTo(HEADLINE);
  }

  @Test
  void paragraphsBehindBox_stay_thoughTheyUseOtherWords() {
    String box = "\nTIN LIÊN QUAN\nGiá tơ tằm tăng nhẹ sau Tết\nHội làng khai mạc ngày mười\n";
    String rest =
        """
        Ở đầu thôn, nhóm thợ trẻ mở lớp dạy nghề buổi tối, ai theo học cũng được cấp bữa cơm, tiền xe và một bộ dụng cụ nhỏ mang về nhà.

        Nhiều gia đình từng bỏ quê lên thành phố nay tính chuyện trở lại, bởi thu nhập không kém mà con cái được ở gần ông bà, trường lại ngay cạnh đình.
        """;
    assertThat(text(HEADLINE + "\n\n" + ARTICLE + box + rest).body())
        .contains("Ở đầu thôn", "trường lại ngay cạnh đình")
        .doesNotContain("tơ tằm");
  }

  @Test
  void linesThatLeadNowhere_areOfTheArticle_whereOthersAreLinks() {
    String page =
        """
        <ul><li><a href='/a'>Politics of the day</a></li><li><a href='/b'>Business and trade</a></li>
        <li><a href='/c'>Culture and people</a></li></ul>
        <h1>Weaving village takes its first silk orders of the year</h1>
        <p>The looms of Phu Loc started again on Monday, half a month sooner than in other years.</p>
        <h2>Who can still order</h2>
        <p>These buyers can order until Friday, the owner of the largest workshop said:</p>
        <ul><li>Tailors in the old quarter of the town</li><li>Hotels that have signed before</li>
        <li>Anyone who holds a red card</li></ul>
        <p>All others must wait for the summer, when the second harvest of cocoons is reeled.</p>
        <div class='related'><a href='/d'>Price of raw silk rises a little</a></div>
        <p>A bus leaves for the village at seven.</p>
        """;
    assertThat(html(page).body())
        .contains("Tailors in the old quarter", "red card", "A bus leaves")
        .doesNotContain("raw silk", "Business and trade");
  }

  @Test
  void teasersThatAreLinks_stillGo() {
    String teaser = "<h3><a href='/x'>%s</a></h3><p>%s</p>";
    String page =
        "<nav><a href='/a'>Văn hóa</a><a href='/b'>Du lịch</a></nav><h1>"
            + HEADLINE
            + "</h1><p>"
            + ARTICLE.strip().replace("\n\n", "</p><p>")
            + "</p>"
            + teaser.formatted("Chợ nổi họp muộn hơn vì nước cạn", "Ghe hàng chờ con nước chiều.")
            + teaser.formatted("Cầu mới nối hai bờ sông Vàm", "Xe máy được chạy thử từ hôm qua.")
            + teaser.formatted("Trại hè nhận học sinh lớp bốn", "Hạn nộp đơn là cuối tháng.");
    assertThat(html(page).body()).doesNotContain("Chợ nổi", "con nước", "Trại hè");
  }

  @Test
  void dayThatThePagePrints_isTheReaders_notThatOfUniversalTime() {
    String page =
        """
        <script type='application/ld+json'>{"@type": "NewsArticle", "headline": "%s",
        "datePublished": "%s"}</script><h1>%s</h1><p>Published: March 4, 2024 at 8:41 PM CST</p>
        <p>The looms of Phu Loc started again on Monday, half a month sooner than in other years.</p>
        """;
    String headline = "Weaving village takes its first silk orders";
    assertThat(html(page.formatted(headline, "2024-03-05T02:41:00Z", headline)).published())
        .hasToString("2024-03-04");
    assertThat(html(page.formatted(headline, "2024-03-09T02:41:00Z", headline)).published())
        .hasToString("2024-03-09");
  }

  @Test
  void dayWithoutYearBesideHeadline_isSurerThanAnotherDayBelow() {
    String page =
        """
        Weaving village takes its first silk orders
        Jan 27 • 4 min read

        The looms of Phu Loc started again, half a month sooner than in other years.

        Buyers in two countries have ordered four thousand metres of cloth, a workshop's owner said.

        March 11, 2025
        """;
    assertThat(text(page).published()).hasToString("--01-27");
  }

  @Test
  void whatAPageSaysOfTheAuthor_goes_whatTheArticleSaysOfPeopleStays() {
    String page =
        """
        The last loom of Phu Loc
        Clara Reyes Holm
        5 min read

        The looms of Phu Loc started again, half a month sooner than in other years.

        Buyers in two countries have ordered four thousand metres of cloth, a workshop's owner said.

        %s
        """;
    String note = "Clara Reyes Holm is a writer who divides her year between two rivers.";
    assertThat(text(page.formatted(note)).body()).doesNotContain("divides");
    String weaver = "Amina Weaver is the youngest at the looms, and she has no plans to leave.";
    assertThat(text(page.formatted(weaver)).body()).contains("Amina");
    String deed = "Clara Reyes Holm wove the first cloth herself, as everybody here remembers.";
    assertThat(text(page.formatted(deed)).body()).contains("wove");
  }
}

package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.text;

import org.junit.jupiter.api.Test;

/** Which day of the first paragraphs is that of the report. */
class LeadDatesTest {
  private static String day(String headline, String lead, String more) {
    return text(headline + "\n\n" + lead + "\n\n" + more).published().toString();
  }

  private static String english(String lead) {
    return day(
        "Ferry company orders three boats",
        lead,
        "The boats have room for two hundred people each and run on batteries, the company's"
            + " engineers wrote.");
  }

  private static String vietnamese(String lead) {
    return day(
        "Công ty đò Sông Trà đặt đóng ba chiếc phà điện",
        lead,
        "Mỗi chiếc phà chở được hai trăm khách và chạy bằng pin, kỹ sư của công ty viết trong tờ"
            + " trình.");
  }

  @Test
  void dayOnWhichSomethingIsSaid_isTheDay_whateverWillBe() {
    assertThat(english("Ferry operator Blue Strait said on Oct 9 that it will buy three boats."))
        .isEqualTo("--10-09");
    assertThat(
            english(
                "The operator announced on Monday, Oct 9, that the first boat is expected in"
                    + " spring."))
        .isEqualTo("--10-09");
    assertThat(
            vietnamese(
                "Ngày 9/10, Công ty đò Sông Trà cho biết sẽ đặt đóng ba chiếc phà chạy bằng điện."))
        .isEqualTo("--10-09");
    assertThat(
            vietnamese(
                "Sáng 9/10, ông Lý Văn Đò thông báo chiếc phà đầu tiên dự kiến hạ thủy vào mùa"
                    + " xuân."))
        .isEqualTo("--10-09");
  }

  @Test
  void dayOnWhichSomethingWillBe_isNotTheDay() {
    for (String lead :
        new String[] {
          "Ferry operator Blue Strait said the first boat will sail on Oct 9.",
          "Ferry operator Blue Strait said on Oct 9 schools will get free rides for their pupils.",
          "Blue Strait said on Oct 9 last year that it will buy three boats from a yard in the"
              + " north.",
          "Blue Strait had said on Oct 9 that it will buy three boats from a yard in the north.",
          "Blue Strait will say on Oct 9 that it is expected to buy three boats from the yard.",
          "Blue Strait had said earlier on Oct 9 that it will buy three boats from the yard.",
        }) {
      assertThat(english(lead)).as(lead).isEmpty();
    }
    for (String lead :
        new String[] {
          "Công ty đò Sông Trà cho biết ngày 9/10 sẽ hạ thủy chiếc phà điện đầu tiên tại bến.",
          "Ngày 9/10, theo thông báo của công ty cho biết, chiếc phà điện đầu tiên sẽ hạ thủy.",
          "Ngày 9/10 tới, công ty đò cho biết sẽ hạ thủy chiếc phà điện đầu tiên tại bến.",
          "Ngày 9/10 sẽ là ngày công ty đò cho biết chiếc phà điện đầu tiên được đặt tên gì.",
          "Ngày 9/10 năm ngoái, công ty đò cho biết sẽ đóng chiếc phà điện đầu tiên tại bến."
        }) {
      assertThat(vietnamese(lead)).as(lead).isEmpty();
    }
  }
}

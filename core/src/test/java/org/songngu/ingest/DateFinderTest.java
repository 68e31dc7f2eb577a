package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateFinderTest {
  private static List<String> dates(String text) {
    return DateFinder.find(text).stream().map(found -> found.date().toString()).toList();
  }

  @Test
  void vietnameseForms_areRead() {
    assertThat(dates("Trưa 1/7, tại Seoul")).containsExactly("--07-01");
    assertThat(dates("chiều 22.9 (theo giờ địa phương)")).containsExactly("--09-22");
    assertThat(dates("Sáng nay, 24.11, tại Phnom Penh")).containsExactly("--11-24");
    assertThat(dates("ngày 6 tháng 12 năm 2025")).containsExactly("2025-12-06");
    assertThat(dates("thứ Ba ngày 12/8")).containsExactly("--08-12");
    assertThat(dates("hôm nay (1/7)")).containsExactly("--07-01");
    assertThat(dates("Chủ nhật ngày 7/12/2025")).containsExactly("2025-12-07");
    assertThat(dates("XSMN 6-12-2025 và 28.10.2025")).containsExactly("2025-12-06", "2025-10-28");
  }

  @Test
  void monthsOfBloggingSoftware_areRead() {
    assertThat(dates("7 Th3, 2023")).containsExactly("2023-03-07");
    assertThat(dates("21 Thg11, 2023 lúc 9:10 chiều")).containsExactly("2023-11-21");
    assertThat(dates("Th12 31, 2022")).containsExactly("2022-12-31");
    assertThat(dates("7 Tháng Mười Hai, 2023")).containsExactly("2023-12-07");
    assertThat(dates("Tháng Năm 5, 2023")).containsExactly("2023-05-05");
    assertThat(dates("Tháng 10 21, 2023")).containsExactly("2023-10-21");
    assertThat(dates("ngày 9 tháng mười năm 2023")).containsExactly("2023-10-09");
  }

  @Test
  void evidenceOfWordedMonths_hasTheMonth() {
    assertThat(DateFinder.find("bởi An Tháng Mười 21, 2023").get(0).date().evidence())
        .isEqualTo("Tháng Mười 21, 2023");
  }

  @Test
  void ranges_countFromTheirFirstDay() {
    assertThat(dates("từ ngày 28-30/10")).containsExactly("--10-28");
    assertThat(dates("từ ngày 21 - 23.11.2024")).containsExactly("2024-11-21");
    assertThat(dates("từ ngày 30/6-3/7")).containsExactly("--06-30");
    assertThat(dates("on October 28-30, 2025")).containsExactly("2025-10-28");
    assertThat(dates("28-30 October 2025")).containsExactly("2025-10-28");
  }

  @Test
  void englishForms_areRead() {
    assertThat(dates("in Seoul on July 1, during which")).containsExactly("--07-01");
    assertThat(dates("Tuesday, July 1st, 2024")).containsExactly("2024-07-01");
    assertThat(dates("the 28th of October 2025")).containsExactly("2025-10-28");
    assertThat(dates("2024-07-01T10:00")).containsExactly("2024-07-01");
  }

  @Test
  void otherNumbers_areNoDates() {
    for (String text :
        List.of(
            "tỷ số 2-1, 3/4 số hộ, 24/7",
            "làm việc trong ngày 24/7",
            "Nghị quyết 57-NQ/TU, Nghị định 13/2023/NĐ-CP",
            "50.000 kỹ sư, 1.5 triệu, 5.0",
            "từ tháng 9/2023",
            "trong 12 tháng năm 2023, sau 9 tháng 2023",
            "Th2, Th4 và Th6 hằng tuần; 3 th 2023",
            "Tháng Mười 2023, Tháng Ba 45, 2023, 31 Th2",
            "dozens of 5/7 votes, July 2024, version 1.2.3",
            "ngày 35/13, ngày 31/4",
            "1.234.567 đồng, 192.168.1.2024")) {
      assertThat(dates(text)).as(text).isEmpty();
    }
  }

  @Test
  void evidence_isTheWordsOfTheText() {
    String text = "Theo đó, sáng 28/10 tại London";
    FoundDate found = DateFinder.find(text).get(0);
    assertThat(found.date().evidence()).isEqualTo("sáng 28/10");
    assertThat(text.substring(found.start(), found.end())).isEqualTo("sáng 28/10");
  }
}

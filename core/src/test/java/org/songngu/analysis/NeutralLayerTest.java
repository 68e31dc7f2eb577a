package org.songngu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.report.Language;

class NeutralLayerTest {
  private static List<String> vietnamese(String text) {
    return Terms.of(text, Language.VIETNAMESE, Layer.NEUTRAL);
  }

  private static List<String> english(String text) {
    return Terms.of(text, Language.ENGLISH, Layer.NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.000,5 | 1,000.5 | 1000.5",
        "50.000 kỹ sư | 50,000 engineers | 50000",
        "22,5 | 22.5 | 22.5",
        "200 triệu | 200 million | 200000000",
        "1,5 tỷ | 1.5 billion | 1500000000",
        "1,5 tỉ | 1.5bn | 1500000000",
        "2 nghìn | 2 thousand | 2000",
        "2 ngàn người | 2,000 people | 2000",
        "1,2 triệu | 1.2 million | 1200000",
        "3 tỷ | 3bn | 3000000000",
        "5 nghìn tỷ | 5 trillion | 5000000000000",
        "1 tỷ 200 triệu | 1.2 billion | 1200000000",
        "2 triệu 500 nghìn | 2 million 500 thousand | 2500000",
        "hai mươi | twenty | 20",
        "hai mươi lăm người | twenty-five people | 25",
        "mười hai ngày | twelve days | 12",
        "hai năm | two years | 2",
        "ba trăm năm mươi | three hundred and fifty | 350",
        "hai triệu | two million | 2000000",
        "năm nghìn | five thousand | 5000",
        "5 trăm | 5 hundred | 500",
      })
  void aNumberIsOneTermInBothLanguages(String vietnamese, String english, String value) {
    assertThat(vietnamese(vietnamese)).containsExactly(value);
    assertThat(english(english)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 triệu USD | $200 million | 200000000 usd",
        "1,5 tỷ đô la Mỹ | US$1.5bn | 1500000000 usd",
        "1,5 tỷ đô la | 1.5 billion U.S. dollars | 1500000000 usd",
        "5 USD | five dollars | 5 usd",
        "5 triệu đô | USD 5 million | 5000000 usd",
        "100$ | $100 | 100 usd",
        "100 nghìn đồng | VND 100 thousand | 100000 vnd",
        "100.000 đồng | 100,000 dong | 100000 vnd",
        "100.000 VNĐ | VND 100,000 | 100000 vnd",
        "100.000₫ | 100,000 VND | 100000 vnd",
        "20 triệu euro | €20m | 20000000 eur",
        "20 triệu đô la Úc | A$20 million | 20000000 aud",
        "6 tỷ nhân dân tệ | 6 billion yuan | 6000000000 cny",
        "6 tỷ yên Nhật | 6 billion yen | 6000000000 jpy",
        "6 triệu bảng Anh | GBP 6m | 6000000 gbp",
        "5,5% | 5.5% | 5.5%",
        "5,5 phần trăm | 5.5 percent | 5.5%",
        "năm mươi phần trăm | fifty per cent | 50%",
      })
  void anAmountIsOneTermInBothLanguages(String vietnamese, String english, String term) {
    String value = term.replaceAll("( .*|%)$", "");
    assertThat(vietnamese(vietnamese)).containsExactlyInAnyOrder(term, value);
    assertThat(english(english)).containsExactlyInAnyOrder(term, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/7/2024 | July 1, 2024",
        "01/07/2024 | 1 July 2024",
        "1.7.2024 | July 1 2024",
        "1-7-2024 | 1st of July 2024",
        "2024-07-01 | 2024-07-01",
        "ngày 1 tháng 7 năm 2024 | Jul. 1, 2024",
        "1 tháng 7 năm 2024 | 1/7/2024",
        "ngày 1/7/2024 | July 1st, 2024",
        "ngày mùng 1 tháng 7 năm 2024 | 1 Jul 2024",
        "ngày 1 tháng Bảy năm 2024 | the 1st of July 2024",
      })
  void aDayWithItsYearIsOneTermInBothLanguages(String vietnamese, String english) {
    assertThat(vietnamese(vietnamese)).containsExactly("2024-07-01", "--07-01");
    assertThat(english(english)).containsExactly("2024-07-01", "--07-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/8 | August 12",
        "ngày 12/8 | 12 August",
        "ngày 12.8 | Aug. 12",
        "sáng 12-8 | August 12th",
        "ngày 12 tháng 8 | the 12th of August",
        "12 tháng 8 | 12th August",
      })
  void aDayMayLackItsYear(String vietnamese, String english) {
    assertThat(vietnamese(vietnamese)).containsExactly("--08-12");
    assertThat(english(english)).containsExactly("--08-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9/2023 | 9/2023",
        "tháng 9/2023 | September 2023",
        "tháng 9 năm 2023 | Sept. 2023",
        "tháng 9-2023 | Sep 2023",
        "tháng 9.2023 | in September 2023",
        "tháng Chín năm 2023 | September 2023",
      })
  void aMonthHasAYear(String vietnamese, String english) {
    assertThat(vietnamese(vietnamese)).containsExactly("2023-09");
    assertThat(english(english)).containsExactly("2023-09");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ba Lan",
        "thứ hai",
        "thứ Ba",
        "tháng ba",
        "năm ngoái",
        "một người",
        "TP.HCM",
        "5G",
        "U23",
        "ngày nay",
      })
  void otherWordsAreNoNumbers(String vietnamese) {
    assertThat(vietnamese(vietnamese)).isEmpty();
  }

  @Test
  void aWordThatGoesOnIsNoMoney() {
    assertThat(vietnamese("3 đồng nghiệp")).containsExactly("3");
    assertThat(vietnamese("bốn nhân viên")).containsExactly("4");
    assertThat(vietnamese("5 bảng xếp hạng")).containsExactly("5");
  }

  @Test
  void digitsAreDayFirstUnlessOnlyTheSecondCanBeTheDay() {
    assertThat(english("7/1/2024")).containsExactly("2024-01-07", "--01-07");
    assertThat(english("7/13/2024")).containsExactly("2024-07-13", "--07-13");
  }

  @Test
  void oneLetterBehindANumberIsAMagnitudeOfMoneyOnly() {
    assertThat(english("$3m")).containsExactly("3000000 usd", "3000000");
    assertThat(english("3m")).isEmpty();
    assertThat(english("8B 1.5")).containsExactly("1.5");
  }

  @Test
  void whatIsNoDateRemainsNumbers() {
    assertThat(vietnamese("45/2019/QH14")).containsExactly("45", "2019");
    assertThat(vietnamese("thắng 2-1")).containsExactly("2", "1");
    assertThat(vietnamese("32/13")).containsExactly("32", "13");
    assertThat(vietnamese("22.9")).containsExactly("22.9");
    assertThat(english("12/8")).containsExactly("12", "8");
    assertThat(english("may 12 people")).containsExactly("12");
  }

  @Test
  void aValueCoversItsTokensAndItsSign() {
    String text = "Chi US$1.5bn, tăng 12% so với ngày 1/7.";
    List<Terms.Term> terms = Terms.of(text, Language.VIETNAMESE);
    assertThat(terms.stream().filter(t -> t.layer() == Layer.NEUTRAL))
        .extracting(t -> t.text() + " " + text.substring(t.start(), t.end()) + " " + t.length())
        .containsExactly(
            "=1500000000 usd US$1.5bn 2",
            "=1500000000 $1.5bn 1",
            "=12% 12% 1",
            "=12 12% 1",
            "=--07-01 ngày 1/7 3");
  }

  @Test
  void aValueDoesNotReachOverASentence() {
    assertThat(english("It was 5. Million people came.")).containsExactly("5");
    assertThat(english("in July. 1 man came")).containsExactly("1");
  }
}

package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.isRemoved;
import static org.songngu.ingest.Cleaned.text;
import static org.songngu.ingest.LibraryNews.ENGLISH;
import static org.songngu.ingest.LibraryNews.ENGLISH_END;
import static org.songngu.ingest.LibraryNews.VIETNAMESE;
import static org.songngu.ingest.LibraryNews.VIETNAMESE_END;

import org.junit.jupiter.api.Test;

/** Which lines are the foot of a page or ask its reader for something. */
class FeetAndNoticesTest {
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
}

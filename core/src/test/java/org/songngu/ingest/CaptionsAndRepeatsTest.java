package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.Cleaned.html;
import static org.songngu.ingest.Cleaned.text;
import static org.songngu.ingest.PotteryNews.ENGLISH;
import static org.songngu.ingest.PotteryNews.VIETNAMESE;

import org.junit.jupiter.api.Test;

/** What a page sets beside the text of its article: pictures, contents, sentences set large. */
class CaptionsAndRepeatsTest {
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
}

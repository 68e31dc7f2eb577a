package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How hits look where the query or the text is unusual. */
class SearchTextIT {
  @TempDir private static Path folder;
  private static String index = "";

  @BeforeAll
  static void index() throws IOException {
    index = folder.resolve("index").toString();
    Path lines = folder.resolve("reports.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"long","title":"Khởi công","body":"Tỉnh đã chuẩn bị mặt bằng từ năm ngoái, \
        và theo kế hoạch mới nhất vừa được hội đồng thông qua, nhà máy bán dẫn đầu tiên sẽ mọc lên \
        trên khu đất rộng hơn một trăm héc ta bên bờ sông trước khi mùa mưa bắt đầu, kèm theo một \
        khu nhà ở dành cho nhiều kỹ sư từ các nơi khác đến làm việc.","language":"vi"}
        {"id":"short","title":"Tin ngắn","body":"Câu đầu.\\n\\nNgành bán dẫn  tăng trưởng.\\n\\nCâu cuối.",\
        "language":"vi"}
        """);
    assertThat(Launched.songngu("index", "--index", index, lines.toString()).status()).isZero();
  }

  @Test
  void aSnippetSaysWhereItIsCut() {
    Launched run = Launched.songngu("search", "--index", index, "bán dẫn");
    assertThat(run.out())
        .containsPattern("(?m)^      … \\S.*nhà máy bán dẫn.* …$")
        .containsPattern("(?m)^      Câu đầu\\. Ngành bán dẫn tăng trưởng\\. Câu cuối\\.$");
  }

  @Test
  void emptyLinesAndDoubleSpacesAreNotSeen() {
    String[] search = {"search", "--index", index, "bán dẫn"};
    String sentence = "Câu đầu. Ngành bán dẫn tăng trưởng. Câu cuối.";
    assertThat(Launched.songngu(search).out()).contains(sentence);
    assertThat(Launched.inProcess("en", 100, search).out().replaceAll("\u001B\\[[0-9;]*m", ""))
        .contains(sentence);
  }

  @Test
  void aQueryWhoseMarksStandApartIsShownComposed() {
    String apart = Normalizer.normalize("bán dẫn", Normalizer.Form.NFD);
    for (String command : new String[] {"search", "events", "export"}) {
      Launched run = Launched.songngu(command, "--index", index, apart);
      Launched same = Launched.songngu(command, "--index", index, "bán dẫn");
      assertThat(run.out()).isNotEmpty().isEqualTo(same.out());
      assertThat(run.err()).isEqualTo(same.err());
    }
  }

  @Test
  void aHitInWhichNothingMatchedSaysNothing() {
    Launched run = Launched.songngu("search", "--index", index, "language:vi");
    assertThat(run.out()).contains("long").doesNotContain("matched");
  }

  @Test
  void numbersHaveTheSignsOfTheLanguage() {
    String[] search = {"search", "--index", index, "--explain", "bán dẫn"};
    assertThat(Launched.inProcess("en", 100, search).out()).containsPattern("score \\d\\.\\d{4}");
    assertThat(Launched.inProcess("vi", 100, search).out()).containsPattern("điểm \\d,\\d{4}");
    assertThat(Launched.inProcess("vi", 100, "stats", "--index", index).out())
        .containsPattern("khái niệm trong từ điển +\\d+\\.\\d{3}");
  }

  @Test
  void anUnknownSourceIsNotCounted() {
    assertThat(Launched.songngu("events", "--index", index).out())
        .contains("1 report")
        .doesNotContain("source");
  }
}

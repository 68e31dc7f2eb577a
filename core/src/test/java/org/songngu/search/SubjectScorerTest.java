package org.songngu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;

class SubjectScorerTest {
  /** Says "bank" once, late; what else it says is what the best two are about. */
  private static final Report RELATED =
      vietnamese(
          "related",
          "Lãi suất tiền gửi tăng",
          "Lãi suất tiền gửi kỳ hạn mười hai tháng lên bảy phần trăm, theo các ngân hàng. Người gửi"
              + " tiết kiệm có lợi, doanh nghiệp vay vốn thì lo lắng vì lạm phát.");

  /** Says "bank" as often, in fewer words, and is about a market. */
  private static final Report STRANGER =
      vietnamese(
          "stranger", "Chợ quê bên sông", "Bên cạnh ngân hàng, người dân bán cá, rau và hoa.");

  @Test
  void whatSharesTheSubjectOfTheBestComesBeforeWhatSharesAWordOnly() throws IOException {
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn())) {
      archive.add(
          english("first", "Banks raise deposit interest rates", "Banks raise savings rates."));
      archive.add(
          english("second", "Bank lifts interest rates", "The bank cites inflation and lending."));
      archive.add(RELATED);
      archive.add(STRANGER);
      archive.commit();
      SearchRequest request = SearchRequest.of("bank");
      assertThat(ids(archive, request.withoutBridge())).endsWith("stranger", "related");
      assertThat(ids(archive, request)).endsWith("related", "stranger");
      assertThat(archive.search(request.withoutBridge()).hits())
          .allMatch(hit -> hit.score() == hit.parts().words() && hit.parts().words() > 0);
      assertThat(archive.search(request).hits())
          .filteredOn(hit -> hit.report().id().equals("related"))
          .allMatch(hit -> hit.parts().subject() > 0);
    }
  }

  @Test
  void limitNeverChangesTheOrder() throws IOException {
    try (Archive archive = Archive.open(new ByteBuffersDirectory(), Lexicon.builtIn())) {
      for (int i = 0; i < 2 * Ranking.WINDOW; i++) {
        String text = "word".repeat(i % 7) + " bank " + (i % 3 == 0 ? "river " : "loan ") + i;
        archive.add(english("r" + i, text, text.repeat(i % 5)));
      }
      archive.commit();
      SearchRequest request = SearchRequest.of("bank loan");
      List<String> all = ids(archive, request.withMaxHits(1000));
      for (int limit : new int[] {1, 2, 3, 99, 100, 101, 150}) {
        assertThat(ids(archive, request.withMaxHits(limit))).isEqualTo(all.subList(0, limit));
      }
    }
  }

  private static List<String> ids(Archive archive, SearchRequest request) throws IOException {
    return archive.rank(request).stream().map(RankedReport::id).toList();
  }

  private static Report english(String id, String title, String body) {
    return Report.of(id, title, body, Language.ENGLISH);
  }

  private static Report vietnamese(String id, String title, String body) {
    return Report.of(id, title, body, Language.VIETNAMESE);
  }
}

package example;

import java.io.IOException;
import java.nio.file.Path;
import org.songngu.Archive;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.search.EventHits;
import org.songngu.search.Hit;

public class Embed {
  public static void main(String[] args) throws IOException {
    try (Archive archive = Archive.open(Path.of("news"))) {
      archive.add(Report.of("a", "Nhà máy bán dẫn khởi công ở Bắc Ninh", "", Language.VIETNAMESE));
      archive.add(Report.of("b", "Semiconductor plant breaks ground", "", Language.ENGLISH));
      archive.commit();
      for (EventHits event : archive.search("ban dan").events()) {
        for (Hit hit : event.hits()) {
          System.out.println(hit.report().title() + " " + hit.matched());
        }
      }
    }
  }
}

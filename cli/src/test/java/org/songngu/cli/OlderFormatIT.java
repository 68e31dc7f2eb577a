package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.cli.Launched.songngu;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that a version before format 3 made, in which days are points. */
class OlderFormatIT {
  @TempDir private Path folder;
  private String index = "";

  @BeforeEach
  void write() throws IOException {
    index = folder.resolve("index").toString();
    try (Directory directory = FSDirectory.open(Path.of(index));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(report("a", "Nhà máy bán dẫn khởi công", "2024-07-01", 1));
      writer.addDocument(report("b", "Nhà máy bán dẫn khánh thành", "2025-07-01", 2));
      writer.setLiveCommitData(
          Map.of("songngu.format", "2", "songngu.lexicon", "0", "songngu.note.x", "y").entrySet());
      writer.commit();
    }
  }

  private static Document report(String id, String title, String day, long event) {
    Document document = new Document();
    document.add(new StringField("id", id, Store.YES));
    document.add(new SortedDocValuesField("id", new BytesRef(id)));
    document.add(new BinaryDocValuesField("digest", new BytesRef(id)));
    document.add(new NumericDocValuesField("event", event));
    document.add(new StoredField("title", title));
    document.add(new StoredField("body", "Ở Bắc Ninh."));
    document.add(new StringField("language", "vi", Store.YES));
    document.add(new StoredField("published", day));
    document.add(new StoredField("evidence", day));
    document.add(new LongPoint("earliest", LocalDate.parse(day).toEpochDay()));
    document.add(new LongPoint("latest", LocalDate.parse(day).toEpochDay()));
    document.add(new TextField("text_vi", title, Store.NO));
    return document;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search x",
        "stats",
        "check",
        "check --failed",
        "export",
        "events",
        "timeline",
        "show a",
        "rm a",
        "terms bank",
        "load --to http://localhost:1/x",
        "index ."
      })
  void everyOtherCommandNamesTheRemedy(String command) {
    String[] words = command.split(" ", 2);
    String[] arguments = (words[0] + " --index " + index).split(" ");
    Launched run =
        songngu(
            words.length == 1
                ? arguments
                : (String.join(" ", arguments) + " " + words[1]).split(" "));
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err().strip())
        .endsWith("run 'songngu upgrade --index " + index + "'")
        .doesNotContain("\n");
  }

  @Test
  void theDoctorNamesTheRemedy() {
    assertThat(songngu("doctor", "--index", index).out())
        .contains("!! index", "run 'songngu upgrade --index " + index + "'");
  }

  @Test
  void anUpgradeMakesItCurrent() {
    Launched dry = songngu("upgrade", "--index", index, "--dry-run");
    assertThat(dry.err()).contains("format 2", "2 reports would be");
    Launched run = songngu("upgrade", "--index", index);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("2 reports analyzed anew");
    assertThat(songngu("search", "--index", index, "--since", "2025", "--jsonl", "chip").out())
        .contains("\"b\"")
        .doesNotContain("\"a\"");
    assertThat(songngu("check", "--index", index).out()).contains("2 reports", "is whole");
    assertThat(songngu("export", "--index", index).out().lines()).hasSize(2);
    assertThat(songngu("upgrade", "--index", index).err()).contains("nothing to do");
  }
}

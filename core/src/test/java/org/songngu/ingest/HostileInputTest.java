package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.report.Report;

/** Files that were made to do harm: each gives a clear line, and the rest goes on. */
class HostileInputTest {
  private static final String PAGE =
      """
      Mưa lớn ở miền núi

      Sáng 3/9/2024, mưa lớn làm nhiều tuyến đường ở miền núi bị chia cắt.
      """;

  @TempDir private Path folder;

  private CollectingSink read() throws IOException {
    CollectingSink sink = new CollectingSink();
    ReportSources.read(folder, sink);
    assertThat(sink.failures)
        .allSatisfy(line -> assertThat(line).doesNotContain("taken apart").hasLineCount(1));
    return sink;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zstd(byte[] bytes) throws IOException {
    return Packed.compressed(bytes, ZstdOutputStream::new);
  }

  @Test
  void zstandard_isReadAndADamagedOneFails() throws IOException {
    byte[] packed = zstd(PAGE.getBytes(StandardCharsets.UTF_8));
    write("a.txt.zst", packed);
    write("b.txt.zst", Arrays.copyOf(packed, packed.length / 2));
    packed[packed.length / 2] ^= 0x55;
    write("c.txt.zst", packed);
    CollectingSink sink = read();
    assertThat(sink.ids()).contains("a");
    assertThat(sink.failures).anyMatch(line -> line.contains("b.txt.zst"));
  }

  @Test
  void zipThatIsNothingButItsBeginning_fails() throws IOException {
    write("a.zip", "PK\u0003\u0004xxxx");
    write("z.txt", PAGE);
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("z");
    assertThat(sink.failures).hasSize(1).allMatch(line -> line.contains("a.zip"));
  }

  @Test
  void zstandardBomb_isStoppedByItsRatio() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream stream = new ZstdOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) ' ');
      for (int i = 0; i < 64; i++) {
        stream.write(zeros);
      }
    }
    write("bomb.txt.zst", packed.toByteArray());
    write("z.txt", PAGE);
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("z");
    assertThat(sink.failures).hasSize(1);
  }

  @Test
  void aHundredThousandTinyMembers_areReadInTurn() throws IOException {
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve("many.tar.gz"))))) {
      for (int i = 0; i < 100_000; i++) {
        TarArchiveEntry entry = new TarArchiveEntry("d/" + i + (i % 2 == 0 ? ".bin" : ".txt"));
        entry.setSize(i % 2);
        tar.putArchiveEntry(entry);
        tar.write(new byte[i % 2]);
        tar.closeArchiveEntry();
      }
    }
    write("z.txt", PAGE);
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("z");
    assertThat(sink.warnings).anyMatch(line -> line.contains("100,000 members"));
  }

  @Test
  void anEndlessLineOfJson_isNamedAndTheNextIsRead() throws IOException {
    StringBuilder line = new StringBuilder("{\"id\": \"long\", \"title\": \"");
    line.repeat('x', 40 << 20).append("\"}\n{\"id\": \"next\", \"title\": \"Mưa\"}\n");
    write("a.jsonl", line.toString());
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("next");
    assertThat(sink.failures).singleElement().asString().contains("a.jsonl:1: ", "MiB");
  }

  @Test
  void aPageOfShortLinesWithEmptyOnes_isTakenApart() throws IOException {
    write("a.txt", "Mưa to\n\n1 người\n\nlũ lên");
    assertThat(read().failures).isEmpty();
  }

  @Test
  void deepJson_isNamedAndTheNextIsRead() throws IOException {
    write(
        "a.jsonl",
        "{\"id\": \"deep\", \"other\": "
            + "[".repeat(100_000)
            + "\n{\"id\": \"next\", \"title\": \"Mưa\"}\n");
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("next");
    assertThat(sink.failures).singleElement().asString().contains("a.jsonl:1: ");
  }

  @Test
  void manyNestedElements_takeNoLongerThanTheirSize() throws IOException {
    String article =
        "<h1>Mưa lớn</h1><p>" + PAGE.lines().skip(2).findFirst().orElseThrow() + "</p>";
    for (String tag : List.of("div", "div class=related", "span", "table><tr><td", "b", "li")) {
      String name = tag.replaceAll("\\W+", "_") + ".html";
      write(name, "<html><body>" + ("<" + tag + ">").repeat(200_000) + article);
    }
    CollectingSink sink = read();
    assertThat(sink.reports.size() + sink.failures.size()).isEqualTo(6);
  }

  @Test
  void longLinesOfEveryKind_takeNoLongerThanTheirSize() throws IOException {
    for (String piece :
        List.of(
            "a",
            " ",
            "- ",
            "1/",
            "&amp",
            "&#",
            "(",
            "[x](",
            "**",
            "| ",
            "Ảnh: ",
            "ngày 1/",
            "https://a.vn/",
            "…",
            "\u0301",
            "\uD83D")) {
      String name = "x" + Integer.toHexString(piece.hashCode()) + ".txt";
      write(name, PAGE + piece.repeat(300_000 / piece.length()) + "\n" + PAGE);
    }
    CollectingSink sink = read();
    assertThat(sink.reports).hasSize(16);
  }

  @Test
  void manyShortLines_takeNoLongerThanTheirSize() throws IOException {
    for (String line :
        List.of("Mưa lớn ở miền núi", "Tin liên quan", "1/7", "Ảnh: A", "Ông nói.")) {
      write(
          "l" + Integer.toHexString(line.hashCode()) + ".txt", PAGE + (line + "\n").repeat(20_000));
    }
    StringBuilder lines = new StringBuilder(PAGE);
    for (int i = 0; i < 20_000; i++) {
      lines.append("Tin khác số ").append(i).append(" ở tỉnh miền núi\n");
    }
    write("different.txt", lines.toString());
    assertThat(read().reports).hasSize(6);
  }

  @Test
  void controlAndEscapeCharacters_areNoPartOfAPage() throws IOException {
    write("a.txt", "Mưa \u001B[31mlớn\u0007 ở\u0000 miền núi\n\n\u009B2J" + PAGE);
    Report report = read().reports.getFirst();
    assertThat(report.text().chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
  }

  @Test
  void zipWithDirectoryThatLies_failsOrIsReadAndTheRestGoesOn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.txt", "../../etc/b.txt", "/c.txt", "C:\\d.txt", "a.txt/")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith("/") ? new byte[0] : PAGE.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    byte[] whole = bytes.toByteArray();
    write("a.zip", whole);
    byte[] wrong = whole.clone();
    for (int i = whole.length - 22; i < whole.length; i++) {
      wrong[i] ^= (byte) 0x5A;
    }
    write("b.zip", wrong);
    write("c.zip", Arrays.copyOf(whole, whole.length - 60));
    write("z.txt", PAGE);
    CollectingSink sink = read();
    assertThat(sink.ids()).contains("z", "a.zip!/a").allMatch(id -> !id.contains(".."));
  }

  @Test
  void linksThatLeadBack_areNotFollowed() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("back"), folder);
    write("z.txt", PAGE);
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("z");
    assertThat(sink.failures).singleElement().asString().contains("leads back");
  }

  /**
   * A member of a compression that the library knows but has no stream for: it fails confusedly.
   */
  @Test
  void zipThatConfusesTheLibrary_costsItselfAlone() throws IOException {
    String zip = "504b030414000808140008080800e08d7a5d00000000000000000000000005";
    write("a.zip", HexFormat.of().parseHex(zip));
    write("b.txt", PAGE);
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("b");
    assertThat(sink.failures)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("a.zip").contains("damaged"));
  }

  @Test
  void archiveWithoutItsBeginning_isSaidToBeDamaged() throws IOException {
    byte[] zip = Packed.zip(Map.of("a.txt", PAGE.repeat(50).getBytes(StandardCharsets.UTF_8)));
    Arrays.fill(zip, 0, 4, (byte) 'x');
    write("a.zip", zip);
    write("b.zip", Packed.zip(Map.of("inner.zip", zip)));
    write("c.txt.gz", PAGE);
    write("d.txt.gz", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE));
    CollectingSink sink = read();
    assertThat(sink.ids()).containsExactly("c.txt.gz", "d.txt.gz");
    assertThat(sink.failures)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(".zip", "damaged"));
  }
}

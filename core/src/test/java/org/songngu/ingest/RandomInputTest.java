package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

/**
 * Pages and archives with random damage. The property {@code songngu.random.rounds} asks for more
 * rounds than the build does, {@code songngu.random.seed} for those of one seed.
 */
class RandomInputTest {
  private static final int ROUNDS = Integer.getInteger("songngu.random.rounds", 400);
  private static final long SEED = Long.getLong("songngu.random.seed", System.nanoTime());

  private static final List<String> PIECES =
      List.of(
          "\u0000",
          "\u001B[2J",
          "\n",
          "\n\n\n",
          "<",
          "</div>",
          "<div hidden>",
          "<!--",
          "-->",
          "&",
          "&#",
          "&#x110000;",
          "<script>",
          "\uFEFF",
          "\u202E",
          "\uD800",
          "{",
          "}",
          "\"",
          "\\",
          "(",
          ")",
          "[x](",
          "**",
          "1/7/2024",
          "32/13/2024",
          "24/7",
          "Ảnh: ",
          "Tin liên quan\n",
          "...",
          "\r",
          "\t",
          "ngày 29/2",
          "<h1>",
          "<article>",
          "<a href='x'>",
          "99999999999999999999",
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"x\"");

  @TempDir private Path folder;

  private final Random random = new Random(SEED);

  /** Takes what is read and says what is wrong with it. */
  private static final class CheckingSink implements ReportSink {
    private final String what;
    private int reports;

    CheckingSink(String what) {
      this.what = what;
    }

    @Override
    public void accept(Report report, String place) {
      reports++;
      assertThat(report.id()).as(what).isNotBlank();
      assertThat(report.text()).as(what).isNotBlank();
    }

    @Override
    public void failed(String place, String cause) {
      assertThat(cause)
          .as(what + " " + place)
          .isNotBlank()
          .doesNotContain("taken apart")
          .isNotEqualTo("null");
    }

    @Override
    public void warn(String place, String message) {
      assertThat(message).as(what).isNotBlank();
    }
  }

  @Test
  void damagedPages_areReadOrRefusedAndNothingOfThemIsLost() throws IOException {
    List<DevelopmentPages.Sample> samples = DevelopmentPages.all();
    for (int round = 0; round < ROUNDS; round++) {
      String page = samples.get(random.nextInt(samples.size())).page();
      String damaged = damaged(page);
      String what = "seed %d, round %d".formatted(SEED, round);
      byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
      CheckingSink sink = new CheckingSink(what);
      Files.write(folder.resolve("p.txt"), bytes);
      ReportSources.read(folder.resolve("p.txt"), sink);
      if (sink.reports > 0 && !damaged.contains("<")) {
        nothingIsLost(PageReport.of("p", bytes, "", false), damaged, what);
      }
    }
  }

  /** Every word of a page of text is in the report or among what was removed. */
  private static void nothingIsLost(Report report, String page, String what) {
    StringBuilder all = new StringBuilder(report.text());
    for (RemovedText piece : report.removed()) {
      all.append('\n').append(piece.text());
    }
    Set<String> found = words(all.toString());
    // Of a field that a scraper named the name goes, of Markdown the addresses.
    if (page.contains("](") || page.contains(":") || page.contains("=") || page.contains("&")) {
      return;
    }
    // Characters that nobody sees go too.
    Set<String> wanted = words(PageText.clean(page).replaceAll("[\u200B\uFEFF\u00AD]", ""));
    wanted.removeAll(found);
    wanted.remove("");
    assertThat(wanted).as(what).isEmpty();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.split("[^\\p{L}]+", -1)));
  }

  private String damaged(String page) {
    StringBuilder text = new StringBuilder(page);
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(80));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
        case 2 -> text.insert(at, (char) random.nextInt(0x10000));
        case 3 -> text.setLength(Math.max(1, at));
        default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  @Test
  void damagedArchives_endWithoutAnException() throws IOException {
    List<byte[]> archives = archives();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = archives.get(random.nextInt(archives.size())).clone();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int length = random.nextInt(4) == 0 ? 1 + random.nextInt(bytes.length) : bytes.length;
      Path file = folder.resolve("a.bin");
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      ReportSources.read(file, new CheckingSink("seed %d, round %d".formatted(SEED, round)));
    }
  }

  @Test
  void damagedLines_areNamedOneByOne() throws IOException {
    String line =
        "{\"id\": \"a\", \"title\": \"Mưa\", \"body\": \"Sáng 1/7.\", \"captions\": [\"x\"]}\n";
    for (int round = 0; round < ROUNDS; round++) {
      String lines = damaged(line.repeat(1 + random.nextInt(4)));
      Path file = folder.resolve("l.jsonl");
      Files.writeString(file, lines.replaceAll("[\uD800-\uDFFF]", "?"));
      ReportSources.read(file, new CheckingSink("seed %d, round %d".formatted(SEED, round)));
    }
  }

  private interface Packer {
    OutputStream pack(OutputStream stream) throws IOException;
  }

  private static List<byte[]> archives() throws IOException {
    byte[] page = DevelopmentPages.all().getFirst().page().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream members = new ZipOutputStream(zip)) {
      for (String name : List.of("a.txt", "b/c.html", "d.jsonl")) {
        members.putNextEntry(new ZipEntry(name));
        members.write(page);
        members.closeEntry();
      }
    }
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (TarArchiveOutputStream members = new TarArchiveOutputStream(tar)) {
      for (String name : List.of("a.txt", "b/c.html")) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(page.length);
        members.putArchiveEntry(entry);
        members.write(page);
        members.closeArchiveEntry();
      }
    }
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      String head =
          """
          WARC/1.0
          WARC-Type: resource
          WARC-Target-URI: https://a.example/%d
          WARC-Date: 2024-07-01T00:00:00Z
          WARC-Record-ID: <urn:uuid:%d>
          Content-Type: text/html
          Content-Length: %d

          """
              .formatted(i, i, page.length)
              .replace("\n", "\r\n");
      warc.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
      warc.writeBytes(page);
      warc.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    List<byte[]> archives = new ArrayList<>();
    archives.add(zip.toByteArray());
    archives.add(tar.toByteArray());
    archives.add(warc.toByteArray());
    List<Packer> packers =
        List.of(
            GZIPOutputStream::new,
            BZip2CompressorOutputStream::new,
            XZCompressorOutputStream::new,
            ZstdOutputStream::new);
    for (Packer packer : packers) {
      for (byte[] inner : List.of(page, tar.toByteArray(), warc.toByteArray())) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = packer.pack(packed)) {
          stream.write(inner);
        }
        archives.add(packed.toByteArray());
      }
    }
    return archives;
  }
}

package org.songngu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.report.Report;

class ReportSourcesTest {
  private static final String TEXT =
      """
      Khởi công cầu qua sông Lam

      Sáng 1/7, tỉnh khởi công cây cầu dài hai ki-lô-mét qua sông Lam.
      """;
  private static final String JSON =
      "{\"id\": \"j1\", \"title\": \"Xem thêm\", \"body\": \"Tin liên quan\"}\n";

  @TempDir private Path folder;

  private CollectingSink read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    CollectingSink sink = new CollectingSink();
    ReportSources.read(file, sink);
    return sink;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    return Packed.compressed(bytes, GZIPOutputStream::new);
  }

  @Test
  void jsonLines_areTakenAsTheyAre() throws IOException {
    Report report = read("a.jsonl", utf8(JSON)).reports.get(0);
    assertThat(report.title()).isEqualTo("Xem thêm");
    assertThat(report.body()).isEqualTo("Tin liên quan");
  }

  @Test
  void folder_isReadInOrderWithPathsAsIds() throws IOException {
    read("b/2.txt", utf8(TEXT));
    read(
        "b/1.dat",
        utf8("<!DOCTYPE html><html><body><h1>A title here</h1><p>Text.</p></body></html>"));
    read("a.txt", utf8(TEXT));
    read("c.bin", new byte[] {0, 1, 2, 0, 0, 0});
    CollectingSink sink = new CollectingSink();
    ReportSources.read(folder, sink);
    assertThat(sink.ids()).containsExactly("a", "b/1.dat", "b/2");
    assertThat(sink.failures).isEmpty();
    assertThat(sink.warnings).singleElement().asString().contains("c.bin");
  }

  @Test
  void archivesInsideArchives_areRead() throws IOException {
    Map<String, byte[]> inner = new TreeMap<>(Map.of("x/1.txt", utf8(TEXT), "2.jsonl", utf8(JSON)));
    Map<String, byte[]> outer =
        new TreeMap<>(
            Map.of(
                "in.zip",
                Packed.zip(inner),
                "in.tgz",
                gzip(Packed.tar(inner)),
                "t.txt",
                utf8(TEXT)));
    CollectingSink sink = read("a.zip", Packed.zip(outer));
    assertThat(sink.failures).isEmpty();
    assertThat(sink.ids())
        .containsExactly("j1", "a.zip!/in.tar!/x/1", "j1", "a.zip!/in.zip!/x/1", "a.zip!/t");
    assertThat(sink.places).contains(folder.resolve("a.zip") + "!/in.zip!/x/1.txt");
  }

  @Test
  void compressedFiles_areReadByContent() throws IOException {
    assertThat(read("a", Packed.compressed(utf8(TEXT), BZip2CompressorOutputStream::new)).reports)
        .hasSize(1);
    assertThat(read("b", Packed.compressed(utf8(TEXT), XZCompressorOutputStream::new)).reports)
        .hasSize(1);
    assertThat(read("c.txt", gzip(utf8(TEXT))).reports).hasSize(1);
  }

  @Test
  void webArchive_givesItsPages() throws IOException {
    CollectingSink sink = read("a.warc", utf8(warc(0)));
    assertThat(sink.failures).isEmpty();
    Report report = sink.reports.get(0);
    assertThat(report.id()).isEqualTo("a.warc!/https://tin.example.vn/cau-qua-song");
    assertThat(report.url()).isEqualTo("https://tin.example.vn/cau-qua-song");
    assertThat(report.source()).isEqualTo("tin.example.vn");
    assertThat(report.title()).isEqualTo("Khởi công cầu qua sông Lam");
    assertThat(report.published().toString()).isEqualTo("2024-07-01");
    assertThat(sink.warnings).singleElement().asString().contains("1 revisit");
    assertThat(read("b.warc.gz", gzip(utf8(warc(0)))).reports).hasSize(1);
  }

  @Test
  void webArchiveWithWrongLength_fails() throws IOException {
    CollectingSink sink = read("a.warc", utf8(warc(17)));
    assertThat(sink.failures).singleElement().asString().contains("a.warc");
  }

  private static String warc(int error) {
    String page =
        "HTTP/1.1 200 OK\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n"
            + "<html><head><title>Khởi công cầu qua sông Lam</title><meta"
            + " property=\"article:published_time\""
            + " content=\"2024-07-01T08:00:00+07:00\"></head><body><h1>Khởi công cầu qua sông"
            + " Lam</h1><p>Sáng nay, tỉnh khởi công cây cầu dài hai ki-lô-mét qua sông"
            + " Lam.</p></body></html>";
    return record("response", "application/http; msgtype=response", page, error)
        + record(
            "revisit",
            "application/http; msgtype=response",
            "HTTP/1.1 304 Not Modified\r\n\r\n",
            0);
  }

  private static String record(String type, String mediaType, String content, int error) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\n"
        + "WARC-Target-URI: https://tin.example.vn/cau-qua-song\r\n"
        + "WARC-Date: 2025-01-01T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
        + type.length() % 10
        + ">\r\n"
        + "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n"
        + "Content-Type: "
        + mediaType
        + "\r\nContent-Length: "
        + (utf8(content).length + error)
        + "\r\n\r\n"
        + content
        + "\r\n\r\n";
  }

  @Test
  void bomb_costsNothingElse() throws IOException {
    byte[] bomb = gzip("bomb ".repeat(20 << 20).getBytes(StandardCharsets.UTF_8));
    CollectingSink sink =
        read("a.zip", Packed.zip(new TreeMap<>(Map.of("1.gz", bomb, "2.txt", utf8(TEXT)))));
    assertThat(sink.failures).singleElement().asString().contains("1.gz");
    assertThat(sink.ids()).containsExactly("a.zip!/2");
    assertThat(read("b.gz", bomb).reports).isEmpty();
  }

  @Test
  void textBomb_isStoppedByItsRatio() throws IOException {
    byte[] spaces = new byte[60 << 20];
    Arrays.fill(spaces, (byte) 'a');
    assertThat(read("a.gz", gzip(spaces)).failures)
        .singleElement()
        .asString()
        .contains("100 times");
  }

  @Test
  void deepArchive_isNotFollowed() throws IOException {
    byte[] bytes = Packed.zip(Map.of("t.txt", utf8(TEXT)));
    for (int i = 0; i < 10; i++) {
      bytes = Packed.zip(Map.of("in.zip", bytes));
    }
    CollectingSink sink = read("a.zip", bytes);
    assertThat(sink.reports).isEmpty();
    assertThat(sink.failures).singleElement().asString().contains("deep");
  }

  @Test
  void namesThatLeaveTheArchive_stayInside() throws IOException {
    CollectingSink sink = read("a.zip", Packed.zip(Map.of("../../etc/x\u0007.txt", utf8(TEXT))));
    assertThat(sink.ids()).containsExactly("a.zip!/etc/x");
  }

  @Test
  void corruptGzip_keepsWhatWasReadBefore() throws IOException {
    byte[] good = gzip(utf8(JSON.repeat(100) + "x".repeat(100_000)));
    CollectingSink sink = read("a.jsonl.gz", Arrays.copyOf(good, good.length - 20));
    assertThat(sink.reports).hasSize(100);
    assertThat(sink.failures).isNotEmpty().allMatch(line -> line.contains("a.jsonl.gz"));
  }

  @Test
  void nestedTags_endlessLinesAndNuls_doNoHarm() throws IOException {
    assertThat(
            read("a.html", utf8("<html><body>" + "<div>".repeat(300_000) + "text")).failures.size())
        .isLessThanOrEqualTo(1);
    assertThat(read("b.txt", utf8("ngày ".repeat(500_000))).reports).hasSize(1);
    assertThat(read("c.txt", new byte[5000]).failures).hasSize(1);
    assertThat(read("d.txt", utf8(TEXT + "\u0000\u001b[31m")).reports.get(0).text())
        .doesNotContain("\u0000", "\u001b");
    assertThat(read("e.html", utf8("<p>" + "<a href=x class=related>".repeat(100_000))).reports)
        .isEmpty();
  }

  @Test
  void emptyAndMissingFiles_fail() throws IOException {
    assertThat(read("a.txt", new byte[0]).failures).singleElement().asString().contains("no text");
    CollectingSink sink = new CollectingSink();
    ReportSources.read(folder.resolve("no"), sink);
    assertThat(sink.failures).hasSize(1);
  }

  @Test
  void failingSink_endsTheReading() throws IOException {
    Path file = folder.resolve("a.zip");
    Files.write(file, Packed.zip(Map.of("1.txt", utf8(TEXT))));
    IOException full = new IOException("disk full");
    ReportSink failing =
        new ReportSink() {
          @Override
          public void accept(Report report, String place) throws IOException {
            throw full;
          }

          @Override
          public void failed(String place, String cause) {}

          @Override
          public void warn(String place, String message) {}
        };
    assertThatThrownBy(() -> ReportSources.read(file, failing)).isSameAs(full);
  }
}

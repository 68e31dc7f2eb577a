package org.songngu.ingest;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** A sound file of each kind that is read. */
final class SampleFiles {
  private static final String TEXT =
      """
      # Khởi công cầu qua sông Lam

      Thứ Hai, 01/07/2024 08:15 (GMT+7)

      Sáng 1/7, tỉnh khởi công cây cầu dài hai ki-lô-mét qua sông Lam, vốn 1.500 tỷ đồng.

      Ảnh: Công nhân đóng cọc móng. (Ảnh: Người Sông Lam)

      Cầu nối hai huyện, dự kiến xong ngày 30 tháng 6 năm 2027.

      Tin liên quan
      - [Đường ven sông](https://tin.example.vn/duong-ven-song)
      """;

  private static final String HTML =
      """
      <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Khởi công cầu</title>
      <link rel="canonical" href="https://tin.example.vn/cau">
      <meta property="article:published_time" content="2024-07-01T08:00:00+07:00">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Khởi công cầu",
      "datePublished": "2024-07-01", "articleBody": "Sáng nay, tỉnh khởi công cây cầu qua sông."}
      </script></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>Khởi công cầu</h1>
      <p>Sáng nay, tỉnh khởi công cây cầu dài hai ki-lô-mét qua sông Lam &amp; sông La.</p>
      <figure><img src="a.jpg"><figcaption>Công nhân</figcaption></figure></article></body></html>
      """;

  private static final String JSON =
      """
      {"id": "j1", "title": "Bridge", "body": "Work on a bridge began on 1 July.", "language": "en"}
      {"id": "j2", "title": "Cầu", "body": "Khởi công cầu.", "published": "2024-07-01", "url": ""}
      """;

  /**
   * A file.
   *
   * @param name its name, before those of all others in the test
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Sample(String name, byte[] bytes) {}

  private SampleFiles() {}

  static List<Sample> all() throws IOException {
    byte[] text = utf8(TEXT);
    byte[] html = utf8(HTML);
    byte[] json = utf8(JSON);
    byte[] warc = utf8(record("warcinfo", "application/warc-fields", "software: x\r\n") + page());
    Map<String, byte[]> members =
        new TreeMap<>(Map.of("a.txt", text, "b.html", html, "c.jsonl", json));
    byte[] zip = Packed.zip(members);
    byte[] tar = Packed.tar(members);
    return List.of(
        new Sample("a.txt", text),
        new Sample("a.html", html),
        new Sample("a.jsonl", json),
        new Sample("a.zip", zip),
        new Sample("a.tar", tar),
        new Sample("a.warc", warc),
        new Sample("b.txt", TEXT.getBytes(StandardCharsets.UTF_16LE)),
        new Sample("b.zip", Packed.zip(Map.of("in.zip", zip, "in.tar", tar, "in.warc", warc))),
        new Sample("a.tar.gz", Packed.compressed(tar, GZIPOutputStream::new)),
        new Sample("a.warc.gz", Packed.compressed(warc, GZIPOutputStream::new)),
        new Sample("a.tar.bz2", Packed.compressed(tar, BZip2CompressorOutputStream::new)),
        new Sample("a.tar.xz", Packed.compressed(tar, XZCompressorOutputStream::new)),
        new Sample("a.jsonl.zst", Packed.compressed(json, ZstdOutputStream::new)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String page() {
    return record(
        "response",
        "application/http; msgtype=response",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + HTML);
  }

  private static String record(String type, String mediaType, String content) {
    return """
    WARC/1.0
    WARC-Type: %s
    WARC-Target-URI: https://tin.example.vn/cau
    WARC-Date: 2025-01-01T00:00:00Z
    WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
    Content-Type: %s
    Content-Length: %d

    """
            .formatted(type, mediaType, utf8(content).length)
            .replace("\n", "\r\n")
        + content
        + "\r\n\r\n";
  }
}

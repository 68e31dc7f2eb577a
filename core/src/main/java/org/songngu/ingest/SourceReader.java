package org.songngu.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdUtils;
import org.songngu.report.Report;

/**
 * Reads whatever a stream holds, told by its first bytes: a page, JSON lines, an archive with any
 * of these in it. One member at a time is in memory; nothing is written to disk.
 */
final class SourceReader {
  private static final int XZ_MEMORY_KIB = 128 << 10;
  private static final int BUFFER = 1 << 16;

  private final ReportSink sink;
  private final SourceOptions options;
  private final ArchiveLimits limits;
  private final WorkQueue queue;
  private final AtomicLong bytes;

  /**
   * A reader.
   *
   * @param bytes counts what is read from files
   */
  SourceReader(
      ReportSink sink,
      SourceOptions options,
      ArchiveLimits limits,
      WorkQueue queue,
      AtomicLong bytes) {
    this.sink = sink;
    this.options = options;
    this.limits = limits;
    this.queue = queue;
    this.bytes = bytes;
  }

  void readLines(InputStream lines, String name) throws IOException {
    JsonReports.read(lines, name, sink, queue);
  }

  /** Counts bytes of files that are not read from their beginning to their end. */
  void count(long read) {
    bytes.addAndGet(read);
  }

  /**
   * Reads a file of the disk.
   *
   * @param id what its report is called, if it holds one page
   * @return false if it is of a kind that is not read
   */
  boolean readFile(Path file, String id, InputStream stream) throws IOException {
    BufferedInputStream start =
        new BufferedInputStream(new CountingStream(stream, bytes), buffer(stream));
    String place = file.toString();
    if (ContentKind.of(head(start), id) == ContentKind.ZIP && ZipFileReader.read(file, id, this)) {
      return true;
    }
    return read(start, place, id, "", 0);
  }

  /** A file of one page needs no more room than it has bytes; of a pipe they are not known. */
  private static int buffer(InputStream file) throws IOException {
    int left = file.available();
    return left == 0 ? BUFFER : Math.clamp(left + 1L, ContentKind.HEAD, BUFFER);
  }

  /**
   * Reads a stream to its end.
   *
   * @param place what messages call it
   * @param id what its report is called, if it holds one page
   * @param url where it was found; empty if unknown
   * @param depth in how many archives it stands
   * @return false if it is of a kind that is not read
   */
  boolean read(InputStream stream, String place, String id, String url, int depth)
      throws IOException {
    InputStream bytes =
        stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream, BUFFER);
    byte[] head = head(bytes);
    if (head.length == 0 && depth > 0) {
      return false;
    }
    ContentKind kind = ContentKind.of(head, id);
    switch (kind) {
      case PAGE -> page(pageBytes(bytes), place, id, url);
      case JSON_LINES -> JsonReports.read(bytes, place, sink, queue);
      case DAMAGED ->
          sink.failed(place, "named as an archive, but its bytes are none: damaged or cut off");
      case OTHER -> {
        return false;
      }
      default -> archive(kind, bytes, place, id, depth);
    }
    return true;
  }

  ReportSink sink() {
    return sink;
  }

  ArchiveLimits limits() {
    return limits;
  }

  private void archive(ContentKind kind, InputStream bytes, String place, String id, int depth)
      throws IOException {
    if (depth >= limits.depth()) {
      sink.failed(place, "archives stand more than %d deep: not opened".formatted(limits.depth()));
      return;
    }
    CountingStream packed = new CountingStream(bytes);
    switch (kind) {
      case ZIP -> new ArchiveReader(this, place, id, depth).readZip(packed);
      case TAR -> new ArchiveReader(this, place, id, depth).readTar(packed);
      case WARC -> new WarcPages(this, place, id).read(bytes);
      case GZIP, BZIP2, XZ, ZSTD ->
          unpacked(Unpacking.step(() -> unpacker(kind, packed)), packed, place, id, depth);
      default -> throw new IllegalArgumentException("kind " + kind + " is no archive");
    }
  }

  private static InputStream unpacker(ContentKind kind, InputStream packed) throws IOException {
    return switch (kind) {
      case GZIP -> gzip(packed);
      case BZIP2 -> new BZip2CompressorInputStream(packed, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_MEMORY_KIB)
              .get();
      case ZSTD -> zstd(packed);
      default -> throw new IllegalArgumentException("kind " + kind + " is no archive");
    };
  }

  /** The one library here that is not Java alone: it is asked for only when it is needed. */
  private static InputStream zstd(InputStream packed) throws IOException {
    if (!ZstdUtils.isZstdCompressionAvailable()) {
      throw new IOException("Zstandard needs the library com.github.luben:zstd-jni");
    }
    return new ZstdCompressorInputStream(packed);
  }

  private static InputStream gzip(InputStream packed) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(packed)
        .setDecompressConcatenated(true)
        .get();
  }

  private void unpacked(
      InputStream stream, CountingStream packed, String place, String id, int depth)
      throws IOException {
    long most = depth == 0 ? Long.MAX_VALUE : limits.innerBytes();
    InputStream guarded = new GuardedStream(stream, packed::count, limits.ratio(), most);
    try {
      if (!read(guarded, place, ArchiveNames.unpacked(id), "", depth + 1)) {
        sink.warn(place, "holds no text and no archive: passed over");
      }
    } catch (LimitException e) {
      if (!e.isOf(guarded)) {
        throw e;
      }
      sink.failed(place, String.valueOf(e.getMessage()));
    }
  }

  /** The bytes of a page, or one more than a page may have. */
  byte[] pageBytes(InputStream stream) throws IOException {
    return stream.readNBytes(limits.pageBytes() + 1);
  }

  /** Makes a report of one page; whatever is wrong with it costs no other. */
  void page(byte[] page, String place, String id, String url) throws IOException {
    if (page.length > limits.pageBytes()) {
      sink.failed(
          place, "larger than %d MiB: no single report is".formatted(limits.pageBytes() >> 20));
      return;
    }
    queue.submit(id, page.length, () -> report(page, place, id, url));
  }

  private void report(byte[] page, String place, String id, String url) throws IOException {
    String content = ContentHash.of(page, url, options);
    if (sink.has(PageReport.id(id), place, content)) {
      return;
    }
    Report report;
    try {
      report = PageReport.of(id, page, url, options.keepBoilerplate());
    } catch (IllegalArgumentException e) {
      sink.failed(place, String.valueOf(e.getMessage()));
      return;
    } catch (RuntimeException e) {
      // a fault of ours, but it costs this page alone
      sink.failed(place, "cannot be taken apart: " + e);
      return;
    } catch (StackOverflowError e) {
      sink.failed(place, "nested too deeply to be a page");
      return;
    }
    sink.accept(report, place, content);
  }

  private static byte[] head(InputStream bytes) throws IOException {
    bytes.mark(ContentKind.HEAD);
    byte[] head = bytes.readNBytes(ContentKind.HEAD);
    bytes.reset();
    return head;
  }
}

package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a zip on the disk through its directory, which streams do not have. */
final class ZipFileReader {
  private ZipFileReader() {}

  /**
   * Reads all members.
   *
   * @return false if the directory cannot be read; then nothing was read
   */
  static boolean read(Path file, String id, SourceReader reader) throws IOException {
    try (ZipFile zip = open(file)) {
      readMembers(zip, file.toString(), id, reader);
      return true;
    } catch (ZipException e) {
      return false;
    }
  }

  /** Zips from old systems have names that are not UTF-8. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void readMembers(ZipFile zip, String place, String id, SourceReader reader)
      throws IOException {
    Members members = new Members(reader, place, id, 1);
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        members.read(entry.getName(), () -> unpacked(zip, entry, reader.limits().ratio()));
        reader.count(Math.max(0, entry.getCompressedSize()));
      }
    }
    members.end();
  }

  private static InputStream unpacked(ZipFile zip, ZipEntry entry, int ratio) throws IOException {
    long size = Math.max(1, entry.getCompressedSize());
    InputStream bytes = Unpacking.step(() -> zip.getInputStream(entry));
    return new GuardedStream(bytes, () -> size, ratio, Long.MAX_VALUE);
  }
}

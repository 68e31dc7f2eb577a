package org.songngu.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.IntPredicate;

/** What bytes are, told by their beginning; a name is asked only about kinds of text. */
enum ContentKind {
  ZIP,
  TAR,
  GZIP,
  BZIP2,
  XZ,
  ZSTD,
  WARC,
  JSON_LINES,
  /** HTML or text. */
  PAGE,
  /** Named as an archive, but without the beginning of one. */
  DAMAGED,
  /** Pictures, programs, documents of other kinds, and text that is no page. */
  OTHER;

  /** So many bytes tell the kind. */
  static final int HEAD = 1024;

  private static final int TAR_MARK = 257;

  /** Text that is no report, by the end of its name. */
  private static final Set<String> NO_PAGES =
      WordList.of(
          "css js mjs map csv tsv log ini yml yaml toml properties java py sh sql svg rtf ps"
              + " eps cdx cdxj woff conf bat pdf tex bib gitignore lock rss atom xsl xsd dtd");

  /**
   * The kind of a file or member.
   *
   * @param head its first bytes, {@link #HEAD} or all
   * @param name its name, for what the bytes leave open
   */
  static ContentKind of(byte[] head, String name) {
    if (ByteMark.begins(head, 'P', 'K', 3, 4) || ByteMark.begins(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (ByteMark.begins(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (ByteMark.begins(head, 'B', 'Z', 'h')
        && head.length > 9
        && head[4] == 0x31
        && head[5] == 0x41) {
      return BZIP2;
    }
    if (ByteMark.begins(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    if (ByteMark.begins(head, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTD;
    }
    if (ByteMark.begins(head, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    }
    return isTar(head) ? TAR : ofText(head, name);
  }

  private static ContentKind ofText(byte[] head, String name) {
    String ending = ArchiveNames.ending(name);
    if (isJsonName(ending)) {
      return JSON_LINES;
    }
    if (ArchiveNames.isArchive(ending) && hasMany(head, ContentKind::isControl)) {
      return DAMAGED;
    }
    if (NO_PAGES.contains(ending) || hasMany(head, b -> b == 0)) {
      return OTHER;
    }
    String start = new String(head, StandardCharsets.UTF_8).stripLeading();
    String bare = start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start;
    if (bare.startsWith("{") && bare.substring(1).stripLeading().startsWith("\"")) {
      return JSON_LINES;
    }
    return bare.startsWith("%PDF") || bare.startsWith("{\\rtf") ? OTHER : PAGE;
  }

  private static boolean isJsonName(String ending) {
    return ending.equals("jsonl") || ending.equals("ndjson") || ending.equals("json");
  }

  /** Text has hardly any, in whatever encoding; of packed bytes one in ten is one. */
  private static boolean isControl(int b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r';
  }

  /**
   * Whether more than one byte in fifty is such a one; of text in UTF-16, told by its mark, none.
   */
  private static boolean hasMany(byte[] head, IntPredicate such) {
    if (ByteMark.isUtf16LittleEndian(head) || ByteMark.isUtf16BigEndian(head)) {
      return false;
    }
    int count = 0;
    for (byte b : head) {
      count += such.test(b) ? 1 : 0;
    }
    return count > head.length / 50;
  }

  private static boolean isTar(byte[] head) {
    return head.length > TAR_MARK + 5
        && new String(head, TAR_MARK, 5, StandardCharsets.US_ASCII).equals("ustar");
  }
}

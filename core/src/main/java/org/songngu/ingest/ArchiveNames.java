package org.songngu.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the names of archives end with. What a file is, its bytes tell: see {@link ContentKind}. */
final class ArchiveNames {
  /** Of files that hold members. */
  private static final Set<String> OF_MANY = Set.of("zip", "tar", "warc");

  /** Of files that hold one packed file, with what that one's name ends with instead. */
  private static final Map<String, String> OF_ONE =
      Map.of(
          "gz", "",
          "gzip", "",
          "tgz", ".tar",
          "bz2", "",
          "tbz2", ".tar",
          "xz", "",
          "txz", ".tar",
          "zst", "",
          "tzst", ".tar");

  private ArchiveNames() {}

  /** What stands behind the last full stop of a name, in lower case; else the whole name. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static boolean isArchive(String ending) {
    return OF_MANY.contains(ending) || OF_ONE.containsKey(ending);
  }

  /** The name of what is packed: {@code x.html.gz} holds {@code x.html}. */
  static String unpacked(String name) {
    int dot = name.lastIndexOf('.');
    String instead = dot < 0 ? null : OF_ONE.get(ending(name));
    return instead == null ? name : name.substring(0, dot) + instead;
  }
}

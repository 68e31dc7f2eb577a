package org.songngu.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.songngu.normalize.TextHash;

/**
 * Makes names of the members of one archive: no member can name anything outside it, and no two
 * have the same name.
 */
final class MemberNames {
  private final Set<Long> seen = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  /** The name of the next member, {@code dir/x.html}; a second of that name is {@code #2}. */
  String unique(String raw) {
    return counted(plain(raw));
  }

  /** As {@link #unique}, for a page of the web. */
  String uniqueAddress(String url) {
    return counted(url);
  }

  private String counted(String name) {
    if (seen.add(TextHash.of(name))) {
      return name;
    }
    return name + "#" + copies.merge(name, 2, (count, first) -> count + 1);
  }

  /** Without what leads out of the archive, and without control characters. */
  static String plain(String raw) {
    StringBuilder name = new StringBuilder();
    for (String part : raw.replace('\\', '/').split("/", -1)) {
      String clean = part.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        name.append(name.isEmpty() ? "" : "/").append(clean);
      }
    }
    return name.isEmpty() ? "unnamed" : name.toString();
  }

  /** How a member is called outside its archive: {@code news.zip!/dir/x.html}. */
  static String inside(String archive, String name) {
    return archive + "!/" + name;
  }

  /** A member that only file systems care for. */
  static boolean isHidden(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/");
  }
}

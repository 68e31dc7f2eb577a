package org.songngu.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says who published a page, where the page says so: its address, or a domain on a line. */
final class Publisher {
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?iu)(?<![@\\w.-])(?:www\\.)?((?:[a-z0-9-]+\\.)+(?:vn|com|net|org|info|biz|asia|edu|gov|news|tv))(?![\\w-])");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private Publisher() {}

  /** The address that a page names as its own, the only one that it names; else empty. */
  static String address(CleanPage page) {
    Set<String> addresses = new LinkedHashSet<>();
    for (PageLine line : page.page().lines()) {
      Matcher matcher = ADDRESS.matcher(line.text());
      if (line.kind() == LineKind.SITE && matcher.find()) {
        addresses.add(matcher.group());
      }
    }
    return addresses.size() == 1 ? addresses.iterator().next() : "";
  }

  /** The publisher's domain; empty if it is not named. */
  static String of(CleanPage page, String url) {
    String host = host(url);
    if (!host.isEmpty()) {
      return host;
    }
    for (PageLine line : page.page().lines()) {
      if (!line.isKept()
          && (line.kind() == LineKind.SITE
              || line.kind() == LineKind.LABEL
              || line.kind() == LineKind.FOOTER)) {
        Matcher matcher = DOMAIN.matcher(line.text());
        if (matcher.find()) {
          return matcher.group(1).toLowerCase(Locale.ROOT);
        }
      }
    }
    return "";
  }

  /** The host of an address without {@code www.}; empty if it has none. */
  static String host(String url) {
    try {
      String host = url.isEmpty() ? null : new URI(url.strip()).getHost();
      String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    } catch (URISyntaxException e) {
      return "";
    }
  }
}

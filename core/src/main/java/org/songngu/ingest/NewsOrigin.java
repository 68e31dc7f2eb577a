package org.songngu.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from: the news agency that it is credited to, and the place and agency of
 * its dateline, {@code HÀ NỘI (TTXVN) -} or {@code HANOI, July 1 (Xinhua) --}.
 *
 * @param agency its usual code, {@code VNA}; empty if none is named
 * @param dateline the place as it is written; empty if there is none
 */
record NewsOrigin(String agency, String dateline) {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  /** The names of agencies, without marks and case, and their codes. */
  private static final Map<String, String> AGENCIES =
      Map.ofEntries(
          Map.entry("ttxvn", "VNA"),
          Map.entry("vna", "VNA"),
          Map.entry("vns", "VNA"),
          Map.entry("vietnam+", "VNA"),
          Map.entry("thong tan xa viet nam", "VNA"),
          Map.entry("vietnam news agency", "VNA"),
          Map.entry("reuters", "Reuters"),
          Map.entry("afp", "AFP"),
          Map.entry("ap", "AP"),
          Map.entry("associated press", "AP"),
          Map.entry("xinhua", "Xinhua"),
          Map.entry("tan hoa xa", "Xinhua"),
          Map.entry("thx", "Xinhua"),
          Map.entry("bloomberg", "Bloomberg"),
          Map.entry("yonhap", "Yonhap"),
          Map.entry("kyodo", "Kyodo"),
          Map.entry("tass", "TASS"),
          Map.entry("antara", "ANTARA"),
          Map.entry("bernama", "Bernama"),
          Map.entry("efe", "EFE"),
          Map.entry("dpa", "dpa"),
          Map.entry("pti", "PTI"),
          Map.entry("ani", "ANI"));

  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,4}(?:, \\p{Lu}[\\p{L}.-]*(?:"
          + " \\p{Lu}[\\p{L}.-]*){0,2})?";

  /** Place, day and agency, each of which may be missing, and a dash. */
  private static final Pattern START =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + ")?,?\\s*(?:(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2}[/.]\\d{1,2}|ngày"
              + " \\d{1,2}/\\d{1,2})(?:[,/ ]+\\d{4})?,?\\s*)?(?:\\((?<agency>[\\p{L}+ ]{2,30}?)"
              + "(?:[/, -]+[^()]{1,30})?\\))?\\s*[-–—:]{1,2}\\s+\\S.*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern CREDIT =
      Pattern.compile(
          "[(](?:Theo|theo|Nguồn:?|Source:?|According to|By|With)?\\s*([\\p{L}+ ]{2,30})"
              + "(?:[/,][^()]{1,30})?[)]\\.?$|^(?:Theo|Nguồn|Source|By)\\s*:?\\s*([\\p{L}+"
              + " ]{2,30})(?:[/,].{1,30})?$|^([\\p{L}+ ]{2,25})(?:/.{1,30})?$",
          FLAGS);

  private static final int LONGEST_START = 90;
  private static final int LONGEST_CREDIT = 60;
  private static final int SHORTEST_BARE_PLACE = 5;

  /** Finds both on a page. */
  static NewsOrigin of(CleanPage page) {
    List<String> body = page.body().lines().toList();
    String agency = "";
    String place = "";
    for (String line : body.subList(0, Math.min(2, body.size()))) {
      Matcher start = START.matcher(line.substring(0, Math.min(line.length(), LONGEST_START)));
      if (place.isEmpty() && agency.isEmpty() && start.matches()) {
        agency = agency(start.group("agency")).orElse("");
        place = place(start.group("place"), start.group("agency") != null);
      }
    }
    if (agency.isEmpty() && !body.isEmpty()) {
      agency = credit(body.getLast()).or(() -> ofBylines(page)).orElse("");
    }
    return new NewsOrigin(agency, place);
  }

  private static Optional<String> ofBylines(CleanPage page) {
    return page.page().lines().stream()
        .filter(line -> line.kind() == LineKind.BYLINE || "byline".equals(line.reason()))
        .flatMap(line -> credit(line.text()).stream())
        .findFirst();
  }

  private static Optional<String> credit(String line) {
    Matcher credit =
        CREDIT.matcher(line.substring(Math.max(0, line.length() - LONGEST_CREDIT)).strip());
    if (!credit.find()) {
      return Optional.empty();
    }
    return agency(credit.group(1))
        .or(() -> agency(credit.group(2)))
        .or(() -> agency(line.length() <= LONGEST_CREDIT ? credit.group(3) : null));
  }

  private static Optional<String> agency(@Nullable String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(AGENCIES.get(Cues.fold(name).strip()));
  }

  /** Without an agency behind it only capitals are surely a place, and longer than a paper's. */
  private static String place(@Nullable String place, boolean hasAgency) {
    if (place == null || agency(place).isPresent()) {
      return "";
    }
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
    boolean sure = hasAgency || (capitals && place.length() >= SHORTEST_BARE_PLACE);
    return sure && !place.contains(".VN") ? place : "";
  }
}

package org.songngu.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what stands above a headline and looks like one: the name of the page, which its foot has
 * too, what the page says of itself behind its name, the scores of the day, the path to the page.
 */
final class Mastheads {
  private static final int NAME_WORDS = 5;
  private static final int SCORE_WORDS = 8;
  private static final int LEAST_WORDS = 4;

  /** So near below the path to a page its headline stands. */
  private static final int PATH_REACH = 5;

  /** The name of a page and its line stand so near its top. */
  private static final int TOP = 2;

  private static final String PATH_MARKS = "»›>";

  /** What pages call themselves, behind a short name and a dash. */
  private static final Pattern TAGLINE =
      Pattern.compile(
          "(?iu)(?:\\S+ ){1,4}[-–—|] (?:báo|tạp chí|trang|cổng|kênh|đài|cơ quan|diễn đàn|chuyên"
              + " trang|tin tức|your|news|(?:the |an? )?(?:official|national|daily|weekly)?"
              + " ?(?:magazine|newspaper|journal|voice|portal|website))(?!\\p{L}).*");

  /** {@code Bến Lức 2 - 1 Cần Giuộc}, whatever stands in front of it or behind. */
  private static final Pattern SCORE = Pattern.compile(".*\\S \\d{1,2} ?[-–:] ?\\d{1,2} \\S.*");

  private final Page page;
  private final Set<String> feet = new HashSet<>();

  Mastheads(Page page) {
    this.page = page;
    for (PageLine line : page.lines()) {
      if (line.kind() == LineKind.FOOTER) {
        feet.add(" " + line.key() + " ");
      }
    }
  }

  /** Whether a line is surely no headline. */
  boolean isOne(int index) {
    return isNameOfPage(page.line(index)) || isScore(index) || isPath(index) || endsLike(index);
  }

  /** A headline may look like this; better ones are preferred. */
  boolean isTagline(int index) {
    return index < TOP && TAGLINE.matcher(page.line(index).text()).matches();
  }

  private boolean isNameOfPage(PageLine line) {
    return line.words() <= NAME_WORDS
        && feet.stream().anyMatch(foot -> foot.contains(" " + line.key() + " "));
  }

  /** One of several scores; a single one may be in the headline of a match. */
  private boolean isScore(int index) {
    return hasScore(page.line(index))
        && (isOtherScore(index, index - 1) || isOtherScore(index, index + 1));
  }

  private boolean isOtherScore(int index, int other) {
    return other >= 0
        && other < page.size()
        && hasScore(page.line(other))
        && !page.line(other).key().equals(page.line(index).key());
  }

  private static boolean hasScore(PageLine line) {
    return line.words() <= SCORE_WORDS && SCORE.matcher(line.text()).matches();
  }

  /** {@code Home Đời sống Nước về tới ruộng}, and the headline alone stands right below. */
  private boolean endsLike(int index) {
    String key = page.line(index).key();
    for (int i = index + 1; i < Math.min(page.size(), index + PATH_REACH); i++) {
      PageLine line = page.line(i);
      if (line.words() >= LEAST_WORDS && line.isHeadline() && key.endsWith(" " + line.key())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Nông nghiệp » Nước về tới ruộng}, and the headline alone stands near it. */
  private boolean isPath(int index) {
    String text = page.line(index).text();
    int mark = text.length() - 1;
    while (mark >= 0 && PATH_MARKS.indexOf(text.charAt(mark)) < 0) {
      mark--;
    }
    String last = mark <= 0 ? "" : PageLine.key(text.substring(mark + 1));
    return !last.isEmpty()
        && page.lines().stream().anyMatch(line -> line.key().equals(last) && line.isHeadline());
  }
}

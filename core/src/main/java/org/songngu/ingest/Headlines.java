package org.songngu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the headline of a page: in front of the article, of the same words, often repeated. */
final class Headlines {
  private static final int NONE = -1;
  private static final double OVERLAP = 3;
  private static final double REPEATED = 1;

  /** For the first line below the menu of a page, if it is as long as headlines are. */
  private static final double FIRST_OF_ARTICLE = 0.5;

  /** Of fewer words it means little that the article has them too. */
  private static final double ENOUGH_WORDS = 5;

  private static final double LONG_ENOUGH = 0.6;

  /** Of two headlines that are nearly as good the first counts: the other is a summary. */
  private static final double NEARLY = 0.8;

  /** A summary stands at most so many lines below its headline. */
  private static final int REACH = 5;

  /** What stands between a headline and the name of the site. */
  private static final List<String> SEPARATORS =
      List.of(" | ", " – ", " - ", " — ", " :: ", " • ", " « ", " » ");

  /** Separators that headlines have inside too. */
  private static final Set<String> DASHES = Set.of(" – ", " - ", " — ");

  /** Names as sites have them; chosen on development pages. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?iu).*(?:\\.(?:vn|com|net|org|info)|báo |bao |tạp chí|news|online|times|post|daily"
              + "|express|net|tribune|herald|gazette|journal|observer|review|press|thông tấn"
              + "|truyền hình|đài ).*|báo\\b.*");

  /** How much less a page's name with what it says of itself counts. */
  private static final double TAGLINE = 0.5;

  /** {@code 19:15 Hải Triều - Sông Lam}: what is on, and when. */
  private static final Pattern TIME_FIRST = Pattern.compile("\\d{1,2}[:h]\\d{2}(?![\\p{L}\\d])");

  private static final int QUESTION_WORDS = 20;
  private static final int LEAST_WORDS = 4;
  private static final double LEAST_SHARE = 0.4;

  private Headlines() {}

  /** The line of the headline, or -1. */
  static int find(Page page, Core core, ArticleWords words) {
    Map<String, Integer> copies = new HashMap<>();
    // The foot of a page repeats the page's name, a table of contents the article's own headings.
    for (PageLine line : page.lines().subList(0, core.start())) {
      copies.merge(line.key(), 1, Integer::sum);
    }
    int end = Math.min(Math.max(1, core.start()), page.size());
    Mastheads mastheads = new Mastheads(page);
    int top = belowMenu(page, core);
    boolean headed = false;
    double[] scores = new double[end];
    int best = NONE;
    for (int i = 0; i < end; i++) {
      if (!isCandidate(page, i, core) || mastheads.isOne(i)) {
        continue;
      }
      boolean tagline = mastheads.isTagline(i);
      scores[i] = score(page.line(i), copies, words) * (tagline ? TAGLINE : 1);
      if (!headed && !tagline && i >= top && mayHead(page.line(i), words)) {
        headed = true;
        scores[i] += FIRST_OF_ARTICLE;
      }
      best = best < 0 || scores[i] > scores[best] ? i : best;
    }
    for (int i = Math.max(0, best - REACH); i < best; i++) {
      if (scores[i] >= NEARLY * scores[best]) {
        return i;
      }
    }
    return isQuestion(page, core, best, words) ? core.start() : best;
  }

  /** The first line between the menu of the page and the article. */
  private static int belowMenu(Page page, Core core) {
    int top = core.start();
    while (top > 0 && !page.isInMenu(top - 1)) {
      top--;
    }
    return top;
  }

  /** Whether a line at the top of an article may be its headline, and is not a label or a name. */
  private static boolean mayHead(PageLine line, ArticleWords words) {
    return line.words() >= Menus.HEADLINE_WORDS && words.cohesion(line) > 0;
  }

  /** The first line of the core is a headline if it asks and above it is none but a page's name. */
  private static boolean isQuestion(Page page, Core core, int best, ArticleWords words) {
    return core.end() > core.start() + 1
        && page.line(core.start()).isHeadline()
        && page.line(core.start()).words() <= QUESTION_WORDS
        && (best < 0
            || isHeaded(page, core.start())
            || (words.cohesion(page.line(best)) == 0
                && SITE.matcher(page.line(best).text()).matches()));
  }

  /** Whether a line is followed by who wrote it, or when. */
  private static boolean isHeaded(Page page, int index) {
    LineKind next = page.line(index + 1).kind();
    return next == LineKind.BYLINE || next == LineKind.DATE;
  }

  /**
   * The line in front of the article that is a headline already known, with or without the name of
   * the site in front of it or behind it; or -1.
   */
  static int find(Page page, Core core, String title) {
    String key = PageLine.key(title);
    int best = NONE;
    // a headline that asks may have been taken for the first paragraph
    for (int i = 0; i <= core.start() && i < page.size(); i++) {
      String line = page.line(i).key();
      boolean same =
          line.equals(key)
              || (page.line(i).words() >= LEAST_WORDS
                  && line.length() >= LEAST_SHARE * key.length()
                  && (key.startsWith(line + " ") || key.endsWith(" " + line)));
      if (same && (best < 0 || line.length() >= page.line(best).key().length())) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isCandidate(Page page, int index, Core core) {
    PageLine line = page.line(index);
    if (page.isBullet(index)
        || isMostlyNumbers(line)
        || isAuthor(page, index)
        || TIME_FIRST.matcher(line.text()).lookingAt()) {
      return false;
    }
    if (line.isHeadline()) {
      return line.words() >= 3 || (index == 0 && line.words() >= 2);
    }
    // some papers end headlines with a full stop
    return index == 0
        && core.start() > 0
        && line.kind() == LineKind.PLAIN
        && line.words() <= 20
        && line.words() >= 4;
  }

  /** A name between a headline and a day. */
  private static boolean isAuthor(Page page, int index) {
    return index > 0
        && page.line(index).words() < Menus.HEADLINE_WORDS
        && page.line(index - 1).isHeadline()
        && page.line(index - 1).words() >= Menus.HEADLINE_WORDS
        && index + 1 < page.size()
        && page.line(index + 1).kind() == LineKind.DATE
        && Names.isOne(page.line(index).text());
  }

  /** {@code VN-INDEX 1.680,36 ▲ 12,41 (0,74%)} is no headline. */
  private static boolean isMostlyNumbers(PageLine line) {
    int numbers = 0;
    for (String word : line.key().split(" ", -1)) {
      numbers += !word.isEmpty() && Character.isDigit(word.charAt(0)) ? 1 : 0;
    }
    return 2 * numbers > line.words();
  }

  /** The name of the page and those of its sections are repeated as headlines are. */
  private static double score(PageLine line, Map<String, Integer> copies, ArticleWords words) {
    double cohesion = words.cohesion(line);
    double score =
        OVERLAP * cohesion * Math.min(1, line.words() / ENOUGH_WORDS)
            + (line.words() >= 6 ? LONG_ENOUGH : 0)
            + 0.2;
    boolean repeated = copies.getOrDefault(line.key(), 0) > 1;
    boolean label = repeated && line.words() < LEAST_WORDS;
    if (repeated && !label && cohesion > 0) {
      score += REPEATED;
    }
    score /= line.isCut() || line.isLink() ? 2 : 1;
    return label || cohesion == 0 ? score / 2 : score;
  }

  /** A headline without the name of the site behind it: {@code … | Báo Mới}. */
  static String withoutSite(String text) {
    for (String separator : SEPARATORS) {
      int at = text.lastIndexOf(separator);
      if (at > 0) {
        String front = text.substring(0, at).strip();
        String site = text.substring(at + separator.length()).strip();
        boolean dash = DASHES.contains(separator);
        if (isLonger(front, site) && (!dash || SITE.matcher(site).matches())) {
          return withoutSite(front);
        }
      }
    }
    return text;
  }

  private static boolean isLonger(String front, String site) {
    return site.split("\\s+").length <= 5 && front.split("\\s+").length >= 4;
  }
}

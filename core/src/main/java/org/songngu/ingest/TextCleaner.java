package org.songngu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.songngu.report.Language;
import org.songngu.report.RemovedText;

/**
 * Finds headline and article among the lines of a page and keeps the rest apart.
 *
 * <p>The strongest signals are structure, not sites: a headline that stands twice within three
 * lines is a card for another article; cards stand together; short lines without an end are lists;
 * what a paragraph talks about is compared with the part of the page that is surely article. In
 * order: each line says what it is by its form ({@link LineKinds}), repeated headlines become cards
 * ({@link Page}), the longest run of paragraphs is the core ({@link Core}), the headline is looked
 * for in front of it ({@link Headlines}), and one walk from there keeps or removes line by line
 * ({@link ArticleWalk}).
 */
final class TextCleaner {
  /** If both less than so many characters and less than this share remain, all is kept. */
  private static final int LEAST_CHARACTERS = 200;

  private static final double LEAST_SHARE = 0.25;

  /** So much of the article tells its language. */
  private static final int ENOUGH_CHARACTERS = 600;

  private TextCleaner() {}

  /**
   * Cleans a page.
   *
   * @param lines the lines that are not empty
   * @param knownTitle the headline if the page names it elsewhere; else empty
   * @param sureTitle whether that is the headline even if no line is like it
   * @param keepBoilerplate whether nothing is removed but the headline
   */
  static CleanPage clean(
      List<PageLine> lines, String knownTitle, boolean sureTitle, boolean keepBoilerplate) {
    Page page = new Page(lines);
    Core core = Core.of(page);
    boolean vietnamese = isVietnamese(page, core);
    ArticleWords words = words(page, core, vietnamese);
    int headline = headline(page, core, words, knownTitle, sureTitle);
    String title = headline < 0 ? knownTitle : Headlines.withoutSite(page.line(headline).text());
    if (headline >= 0) {
      words.add(page.line(headline));
    }
    new ArticleWalk(page, core, words, headline, title, vietnamese).run();
    RepeatedLines.remove(page);
    return result(
        page, headline, title.isEmpty() ? titleOfPicture(page, core) : title, keepBoilerplate);
  }

  private static ArticleWords words(Page page, Core core, boolean vietnamese) {
    ArticleWords words = new ArticleWords(vietnamese);
    for (int i = core.start(); i < core.end(); i++) {
      if (page.line(i).isParagraph()) {
        words.add(page.line(i));
      }
    }
    return words;
  }

  /** The line of the headline, or -1; one that is surely known is looked for and no other. */
  private static int headline(
      Page page, Core core, ArticleWords words, String knownTitle, boolean sureTitle) {
    int known = knownTitle.isEmpty() ? -1 : Headlines.find(page, core, knownTitle);
    return known < 0 && (knownTitle.isEmpty() || !sureTitle)
        ? Headlines.find(page, core, words)
        : known;
  }

  private static boolean isVietnamese(Page page, Core core) {
    StringBuilder text = new StringBuilder();
    for (int i = core.start(); i < core.end() && text.length() < ENOUGH_CHARACTERS; i++) {
      text.append(page.line(i).text()).append('\n');
    }
    return LanguageIdentifier.identify(text.toString()) == Language.VIETNAMESE;
  }

  /** A page without a headline may at least say what its first picture shows. */
  private static String titleOfPicture(Page page, Core core) {
    for (int i = 0; i < core.start(); i++) {
      if (page.line(i).kind() == LineKind.CAPTION) {
        return Captions.withoutCredit(page.line(i).text());
      }
    }
    return "";
  }

  private static CleanPage result(Page page, int headline, String title, boolean keepBoilerplate) {
    List<String> captions = captions(page);
    String body = body(page);
    int all = page.lines().stream().mapToInt(line -> line.text().length()).sum();
    boolean keptWhole =
        keepBoilerplate
            || body.isEmpty()
            || (body.length() < LEAST_CHARACTERS && body.length() < LEAST_SHARE * all);
    if (keptWhole) {
      keepAll(page, headline);
      body = body(page);
    }
    return new CleanPage(
        title, body, removed(page, headline, title), captions, page, headline, keptWhole);
  }

  private static List<String> captions(Page page) {
    return page.lines().stream()
        .filter(line -> "caption".equals(line.reason()))
        .map(PageLine::text)
        .distinct()
        .toList();
  }

  private static void keepAll(Page page, int headline) {
    for (int i = 0; i < page.size(); i++) {
      if (i != headline) {
        page.line(i).keep();
      }
    }
  }

  private static String body(Page page) {
    return page.lines().stream()
        .filter(PageLine::isKept)
        .map(PageLine::text)
        .collect(Collectors.joining("\n"));
  }

  private static List<RemovedText> removed(Page page, int headline, String title) {
    List<RemovedText> removed = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      if (i == headline) {
        addSite(line.text(), title, removed);
      } else if (!line.isKept()) {
        removed.add(new RemovedText(line.text(), Objects.requireNonNull(line.reason())));
      }
    }
    return removed;
  }

  /** What the headline's line has behind the headline: {@code … | Báo Mới}. */
  private static void addSite(String line, String title, List<RemovedText> removed) {
    if (line.startsWith(title) && line.length() > title.length()) {
      removed.add(new RemovedText(line.substring(title.length()).strip(), "site-name"));
    }
  }
}

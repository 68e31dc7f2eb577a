package org.songngu.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.ingest.DevelopmentPages.Sample;
import org.songngu.ingest.ScrapedPages.Scraped;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/**
 * Scores ingest on the development pages: token F1 of headline and article, and dates.
 *
 * <pre>
 * mvn -q -pl index-fixtures,core -Dtest=PageScoreTest -Dsurefire.failIfNoSpecifiedTests=false test
 * </pre>
 */
final class PageScore {
  /** What all pages of one kind come to. */
  static final class Score {
    private int pages;
    private double f1;
    private int titles;
    private int days;
    private int unknown;
    private int wrong;

    double f1() {
      return f1 / pages;
    }

    /** The share of days that are right, or partly unknown and right in what is known. */
    double rightOrUnknown() {
      return (double) (days + unknown) / pages;
    }

    double wrong() {
      return (double) wrong / pages;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%4d pages  F1 %.4f  titles %.3f  days right %.3f  unknown %.3f  wrong %.3f",
          pages,
          f1(),
          (double) titles / pages,
          (double) days / pages,
          (double) unknown / pages,
          wrong());
    }
  }

  private PageScore() {}

  /** Prints a line for each site, and with the argument {@code -v} each page that is not right. */
  public static void main(String[] arguments) {
    boolean verbose = List.of(arguments).contains("-v");
    Map<String, Score> styles = new TreeMap<>();
    Score tuned = new Score();
    Score heldOut = new Score();
    for (Sample sample : DevelopmentPages.all()) {
      Report report = read(sample);
      add(styles.computeIfAbsent(sample.style(), style -> new Score()), sample, report, false);
      add(sample.heldOut() ? heldOut : tuned, sample, report, verbose && !sample.heldOut());
    }
    styles.forEach((style, score) -> System.out.printf("%-12s %s%n", style, score));
    System.out.printf("%-12s %s%n", "TUNED", tuned);
    System.out.printf("%-12s %s%n", "HELD OUT", heldOut);
    Score scraped = new Score();
    ScrapedPages.all().forEach(page -> add(scraped, page));
    System.out.printf("%-12s %s%n", "SCRAPED", scraped);
  }

  static Report read(Sample sample) {
    return PageReport.of(sample.name(), sample.page().getBytes(StandardCharsets.UTF_8), "", false);
  }

  static void add(Score score, Sample sample, Report report, boolean verbose) {
    double f1 = f1(tokens(report.text()), tokens(sample.article().text()));
    PublishedDate date = report.published();
    PublishedDate truth = PublishedDate.of(sample.article().date());
    boolean wrong = !agrees(date, truth);
    add(score, f1, report.title().equals(sample.article().title()), date, truth);
    if (verbose && (f1 < 0.985 || wrong)) {
      System.out.printf(
          "%s F1 %.3f %s instead of %s (%s)%n  title %s%n  body %s%n",
          sample.name(),
          f1,
          date,
          sample.article().date(),
          date.evidence(),
          report.title(),
          report.body().replace("\n", "\n       "));
    }
  }

  static void add(Score score, Scraped page) {
    Report report = page.read();
    double f1 = f1(tokens(report.text()), tokens(page.text()));
    add(score, f1, report.title().equals(page.title()), report.published(), page.published());
  }

  private static void add(
      Score score, double f1, boolean title, PublishedDate date, PublishedDate truth) {
    boolean right = date.toString().equals(truth.toString());
    boolean wrong = !agrees(date, truth);
    score.pages++;
    score.f1 += f1;
    score.titles += title ? 1 : 0;
    score.days += right ? 1 : 0;
    score.unknown += right || wrong ? 0 : 1;
    score.wrong += wrong ? 1 : 0;
  }

  /** Whether all that is known of a date is right. */
  private static boolean agrees(PublishedDate date, PublishedDate truth) {
    return (date.year() == 0 || date.year() == truth.year())
        && (date.month() == 0 || date.month() == truth.month())
        && (date.day() == 0 || date.day() == truth.day());
  }

  private static Map<String, Integer> tokens(String text) {
    Map<String, Integer> tokens = new HashMap<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+", -1)) {
      if (!token.isEmpty()) {
        tokens.merge(token, 1, Integer::sum);
      }
    }
    return tokens;
  }

  private static double f1(Map<String, Integer> found, Map<String, Integer> truth) {
    int both = 0;
    for (Map.Entry<String, Integer> token : found.entrySet()) {
      both += Math.min(token.getValue(), truth.getOrDefault(token.getKey(), 0));
    }
    int all =
        found.values().stream().mapToInt(Integer::intValue).sum()
            + truth.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : 2.0 * both / all;
  }
}

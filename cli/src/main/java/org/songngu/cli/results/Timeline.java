package org.songngu.cli.results;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.cli.screen.Console;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;

/** Numbers of reports by period and language. */
public final class Timeline {
  /** Comes behind all periods. */
  private static final String UNKNOWN = "unknown";

  private static final int LABELS = 22;
  private static final String BAR = "█";

  private final Period period;
  private final Map<String, Map<Language, Integer>> counts = new TreeMap<>();

  public Timeline(Period period) {
    this.period = period;
  }

  /**
   * Counts a report.
   *
   * @param eventDate the date of its event, which counts where the report has none
   */
  public void add(Report report, PublishedDate eventDate) {
    String when = period.of(report.published()).or(() -> period.of(eventDate)).orElse(UNKNOWN);
    counts
        .computeIfAbsent(when, any -> new EnumMap<>(Language.class))
        .merge(report.language(), 1, Integer::sum);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  public void printText(Console console) {
    int most =
        counts.values().stream()
            .flatMap(languages -> languages.values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    int width = Math.max(1, console.width() - LABELS);
    counts.forEach(
        (when, languages) -> {
          String label = when.equals(UNKNOWN) ? console.say(UNKNOWN) : when;
          for (Map.Entry<Language, Integer> count : languages.entrySet()) {
            int length = Math.max(1, count.getValue() * width / Math.max(most, width));
            console
                .out()
                .println(
                    "%-10s  %-5s %s %d"
                        .formatted(
                            label, count.getKey().code(), BAR.repeat(length), count.getValue()));
            label = "";
          }
        });
  }

  public void printJson(Console console) throws IOException {
    for (Map.Entry<String, Map<Language, Integer>> entry : counts.entrySet()) {
      JsonResults.printLine(
          console.out(),
          json -> {
            JsonResults.begin(json);
            json.writeStringField("date", date(entry.getKey()));
            for (Language language : languages()) {
              json.writeNumberField(language.code(), entry.getValue().getOrDefault(language, 0));
            }
            json.writeEndObject();
          });
    }
  }

  public void printCsv(Console console) {
    console.out().print("date,vi,en,other\r\n");
    counts.forEach(
        (when, languages) -> {
          console.out().print(date(when));
          for (Language language : languages()) {
            console.out().print("," + languages.getOrDefault(language, 0));
          }
          console.out().print("\r\n");
        });
  }

  private static List<Language> languages() {
    return Arrays.asList(Language.VIETNAMESE, Language.ENGLISH, Language.OTHER);
  }

  private static String date(String when) {
    return when.equals(UNKNOWN) ? "" : when;
  }
}

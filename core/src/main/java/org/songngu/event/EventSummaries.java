package org.songngu.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.event.EventSummary.Coverage;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;
import org.songngu.signature.NameKind;
import org.songngu.signature.NamePhrases;
import org.songngu.signature.NamePhrases.Phrase;
import org.songngu.signature.SignatureReader;

/** Reads the names of an event's reports and counts what there is. */
final class EventSummaries {
  private static final int MOST_NAMES = 3;

  private static final List<Language> LANGUAGES =
      List.of(Language.VIETNAMESE, Language.ENGLISH, Language.OTHER);

  /** By the day of publication; what has none comes last. */
  private static final Comparator<Report> FIRST =
      Comparator.comparing((Report report) -> sortKey(report.published()))
          .thenComparing(Report::id);

  private EventSummaries() {}

  static EventSummary of(
      Event event, SignatureReader reader, long follows, List<Long> merged, long splitFrom) {
    Map<Integer, Count> names = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      count(NamePhrases.of(report, reader), report.language(), names);
    }
    List<Coverage> coverage = new ArrayList<>();
    for (Language language : LANGUAGES) {
      List<Report> reports =
          event.reports().stream().filter(report -> report.language() == language).toList();
      if (!reports.isEmpty()) {
        coverage.add(coverage(language, reports));
      }
    }
    return new EventSummary(
        event,
        most(names, NameKind.PLACE),
        most(names, NameKind.OTHER),
        coverage,
        event.reports().stream().min(FIRST).orElseThrow(),
        follows,
        merged,
        splitFrom);
  }

  private static Coverage coverage(Language language, List<Report> reports) {
    String headline =
        reports.stream()
            .filter(report -> !report.title().isEmpty())
            .min(FIRST)
            .map(Report::title)
            .orElse("");
    int sources = (int) reports.stream().map(Report::source).distinct().count();
    return new Coverage(language, headline, reports.size(), sources);
  }

  private static String sortKey(PublishedDate date) {
    return date.year() == 0 ? "~" + date : date.toString();
  }

  private static final class Count {
    private final NameKind kind;
    private final String folded;
    private String text;
    private boolean vietnamese;
    private int reports;
    private int leads;

    private Count(Phrase phrase) {
      kind = phrase.kind();
      folded = phrase.folded();
      text = phrase.text();
    }

    /** A Vietnamese name is shown with its marks. */
    private void see(Phrase phrase, boolean isVietnamese) {
      if (isVietnamese && !vietnamese) {
        text = phrase.text();
        vietnamese = true;
      }
      leads += phrase.lead() ? 1 : 0;
    }

    /** Whether one name is a part of the other: the surname of somebody who was named in full. */
    private boolean isPartOf(Count other) {
      String mine = " " + folded + " ";
      String its = " " + other.folded + " ";
      return mine.contains(its) || its.contains(mine);
    }

    private int score() {
      return 2 * reports + leads;
    }
  }

  private static void count(List<Phrase> phrases, Language language, Map<Integer, Count> names) {
    Set<Integer> seen = new HashSet<>();
    for (Phrase phrase : phrases) {
      // One word alone is half of a name or the beginning of a sentence.
      boolean says = phrase.kind() != NameKind.OTHER || phrase.folded().indexOf(' ') > 0;
      if (says) {
        Count count = names.computeIfAbsent(phrase.thing(), any -> new Count(phrase));
        if (seen.add(phrase.thing())) {
          count.reports++;
          count.see(phrase, language == Language.VIETNAMESE);
        }
      }
    }
  }

  private static List<String> most(Map<Integer, Count> names, NameKind kind) {
    List<Count> most = new ArrayList<>();
    names.values().stream()
        .filter(count -> count.kind == kind)
        .sorted(Comparator.comparingInt(Count::score).reversed().thenComparing(count -> count.text))
        .forEach(
            count -> {
              if (most.size() < MOST_NAMES && most.stream().noneMatch(count::isPartOf)) {
                most.add(count);
              }
            });
    return most.stream().map(count -> count.text).toList();
  }
}

package org.songngu.cli.options;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.settings.UserException;
import org.songngu.query.QueryOptions;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;
import org.songngu.search.SearchRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which reports come into question, and how many. */
public final class Filters {
  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Reports that may be from this day, month or year on (2024-07-01).")
  private @Nullable PublishedDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Reports that may be up to this day, month or year.")
  private @Nullable PublishedDate until;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Reports of publishers whose name begins so.")
  private @Nullable String source;

  @Option(names = "--limit", paramLabel = "N", description = "How many reports at most.")
  private int limit;

  /** Sets an option, read without picocli; false if only picocli knows it or its fault. */
  public boolean set(String name, String value) {
    switch (name) {
      case "--language" -> language.set(Language.ofCode(value).orElseThrow());
      case "--since" -> since = PublishedDate.parse(value);
      case "--until" -> until = PublishedDate.parse(value);
      case "--source" -> source = value;
      case "--limit" -> limit = Integer.parseInt(value);
      default -> {
        return false;
      }
    }
    return (since == null || since.earliest().isPresent())
        && (until == null || until.earliest().isPresent());
  }

  /**
   * A request with these filters.
   *
   * @param otherwise how many reports, if that is not said
   */
  public SearchRequest request(String query, int otherwise, boolean bridge, QueryOptions options) {
    return new SearchRequest(
        query,
        language.language(),
        first(),
        last(),
        Optional.ofNullable(source),
        limit(otherwise),
        bridge,
        options);
  }

  /** How many reports. */
  public int limit(int otherwise) {
    if (limit < 0) {
      throw new UserException("%s %d: at least 1", "--limit", limit);
    }
    return limit == 0 ? otherwise : limit;
  }

  /** Whether a report comes into question; one of unknown date may be of any day. */
  public boolean admits(Report report) {
    PublishedDate date = report.published();
    return language.language().map(report.language()::equals).orElse(true)
        && first().flatMap(day -> date.latest().map(day::isAfter)).filter(late -> late).isEmpty()
        && last().flatMap(day -> date.earliest().map(day::isBefore)).filter(b -> b).isEmpty()
        && (source == null || begins(report.source(), source));
  }

  private static boolean begins(String name, String with) {
    return name.toLowerCase(Locale.ROOT).startsWith(with.toLowerCase(Locale.ROOT));
  }

  private Optional<LocalDate> first() {
    return Optional.ofNullable(since).flatMap(PublishedDate::earliest);
  }

  private Optional<LocalDate> last() {
    return Optional.ofNullable(until).flatMap(PublishedDate::latest);
  }
}

package org.songngu.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.report.Language;
import picocli.CommandLine.Option;

/** The option that keeps to reports of one language. */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "vi|en",
      converter = LanguageConverter.class,
      description = "Reports of this language.")
  private @Nullable Language language;

  void set(Language only) {
    language = only;
  }

  /** The language; empty for all. */
  Optional<Language> language() {
    return Optional.ofNullable(language);
  }
}

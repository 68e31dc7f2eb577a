package org.songngu.cli.options;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.report.Language;
import picocli.CommandLine.Option;

/** The option that keeps to reports of one language. */
public final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "vi|en",
      converter = LanguageConverter.class,
      description = "Reports of this language.")
  private @Nullable Language language;

  public void set(Language only) {
    language = only;
  }

  /** The language; empty for all. */
  public Optional<Language> language() {
    return Optional.ofNullable(language);
  }
}

package org.songngu.cli.options;

import org.songngu.report.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its code. */
public final class LanguageConverter implements ITypeConverter<Language> {
  @Override
  public Language convert(String code) {
    return Language.ofCode(code)
        .orElseThrow(() -> new TypeConversionException("'%s' is none of vi, en".formatted(code)));
  }
}

package org.songngu.cli.options;

import org.songngu.report.PublishedDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, a month or a year as the JSON of reports writes them. */
public final class DateConverter implements ITypeConverter<PublishedDate> {
  @Override
  public PublishedDate convert(String text) {
    try {
      PublishedDate date = PublishedDate.parse(text);
      if (date.earliest().isPresent()) {
        return date;
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the one message that names all forms.
    }
    throw new TypeConversionException("'%s' is none of 2024-07-01, 2024-07, 2024".formatted(text));
  }
}

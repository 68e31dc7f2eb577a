package org.songngu.index;

import java.util.List;
import org.songngu.report.Language;
import org.songngu.report.Report;

/**
 * A part of a report's text in one language, for the field of that language.
 *
 * @param language the language of the part
 * @param text the part
 */
record LanguagePart(Language language, String text) {
  /** The parts of a report in their order; together they are its text. */
  static List<LanguagePart> of(Report report) {
    return List.of(new LanguagePart(report.language(), report.text()));
  }
}

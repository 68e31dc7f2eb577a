package org.songngu.opensearch;

import java.util.Map;
import org.songngu.index.ReportFields;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** What a document's source says of its report's text. */
final class SourceReport {
  private SourceReport() {}

  /** The report by its words alone: id, headline, article, language. */
  static Report of(Map<String, ?> source) {
    return Report.of(
        value(source, ReportFields.ID),
        value(source, ReportFields.TITLE),
        value(source, ReportFields.BODY),
        Language.ofCode(value(source, ReportFields.LANGUAGE)).orElse(Language.OTHER));
  }

  private static String value(Map<String, ?> source, String field) {
    return source.get(field) instanceof String text ? text : "";
  }
}

package org.songngu.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.songngu.report.Report;

/**
 * Where a report was read.
 *
 * @param place file, and member or line; empty if unknown
 * @param content a hash of the bytes that it was made of; empty if unknown
 */
public record Origin(String place, String content) {
  /** Nothing is known. */
  public static final Origin UNKNOWN = new Origin("", "");

  /** Longer terms are no terms; such a place is not remembered. */
  private static final int LONGEST_PLACE = 8_000;

  List<IndexableField> fields(Report report) {
    List<IndexableField> fields = new ArrayList<>();
    if (!place.isEmpty() && place.length() < LONGEST_PLACE) {
      fields.add(new StringField(ReportFields.PLACE, place, Field.Store.YES));
    }
    if (!content.isEmpty()) {
      fields.add(new BinaryDocValuesField(ReportFields.CONTENT, new BytesRef(content)));
      // Only pages have lines that are not theirs; other text is taken as it is.
      for (BytesRef line : EdgeLines.terms(report)) {
        fields.add(new StringField(ReportFields.LINE, line, Field.Store.NO));
      }
    }
    return fields;
  }
}

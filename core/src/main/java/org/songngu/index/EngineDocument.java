package org.songngu.index;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songngu.report.Report;

/**
 * A report as a search engine of its own takes it: the values of each field of {@link
 * ReportFields}, as this library's own index has them. What belongs to the machine that read the
 * report, its place and the hashes of its page and lines, is not among them.
 */
public final class EngineDocument {
  private static final String TEMPLATE = "opensearch-template.json";

  private EngineDocument() {}

  /**
   * The values of the fields that the report has, by the fields' names; each a {@link String}, a
   * {@link Long} or a {@code byte[]}. Its digest is of all of them, so that documents of one digest
   * are the same.
   *
   * @param report the report
   * @param event the number of its event, 0 if it was not yet linked to one
   * @param more fields of other packages, as of {@code EventLinker}
   * @return the values by field, each list in the order of the document
   */
  public static Map<String, List<Object>> of(
      Report report, long event, List<? extends IndexableField> more) {
    Document document = ReportDocuments.document(report, ReportDocuments.digest(report), event);
    document.removeFields(ReportFields.DIGEST);
    more.forEach(document::add);
    Map<String, List<Object>> values = new LinkedHashMap<>();
    for (IndexableField field : document) {
      List<Object> ofField = values.computeIfAbsent(field.name(), any -> new ArrayList<>());
      // The id is there twice, as a term and as bytes to sort by.
      if (!field.name().equals(ReportFields.ID) || ofField.isEmpty()) {
        ofField.add(value(field));
      }
    }
    values.put(ReportFields.DIGEST, List.of(digest(values)));
    return values;
  }

  private static byte[] digest(Map<String, List<Object>> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (field, ofField) -> {
          text.append(field);
          for (Object value : ofField) {
            String written =
                value instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString();
            // The length keeps values from running into each other.
            text.append('\t').append(written.length()).append('\t').append(written);
          }
          text.append('\n');
        });
    return ReportDocuments.digest(text.toString());
  }

  private static Object value(IndexableField field) {
    Number number = field.numericValue();
    if (number != null) {
      return number.longValue();
    }
    if (field.stringValue() != null) {
      return field.stringValue();
    }
    byte[] bytes = bytes(field.binaryValue());
    // An engine's terms are text; digits keep their order and what they begin with.
    boolean isTerm = field.fieldType().indexOptions() != IndexOptions.NONE;
    return isTerm ? HexFormat.of().formatHex(bytes) : bytes;
  }

  private static byte[] bytes(@Nullable BytesRef value) {
    return BytesRef.deepCopyOf(Objects.requireNonNull(value)).bytes;
  }

  /** {@return OpenSearch's index template of these fields, JSON in UTF-8; to be closed} */
  public static InputStream template() {
    return Objects.requireNonNull(EngineDocument.class.getResourceAsStream(TEMPLATE), TEMPLATE);
  }
}

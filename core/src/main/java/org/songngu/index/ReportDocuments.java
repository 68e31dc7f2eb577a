package org.songngu.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.RemovedText;
import org.songngu.report.Report;

/** The way from a report to a document of the index, and back. */
public final class ReportDocuments {
  private static final int DIGEST_BYTES = 16;

  private ReportDocuments() {}

  /**
   * The document of a report.
   *
   * @param digest tells whether a later report of the same id is the same
   * @param event the number of its event, 0 if it was not yet linked to one
   */
  static Document document(Report report, BytesRef digest, long event) {
    Document document = new Document();
    document.add(new StringField(ReportFields.ID, report.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(ReportFields.ID, new BytesRef(report.id())));
    document.add(new BinaryDocValuesField(ReportFields.DIGEST, digest));
    document.add(new NumericDocValuesField(ReportFields.EVENT, event));
    document.add(new StoredField(ReportFields.TITLE, report.title()));
    document.add(new StoredField(ReportFields.BODY, report.body()));
    String language = report.language().code();
    document.add(new StringField(ReportFields.LANGUAGE, language, Field.Store.YES));
    addPublished(document, report.published());
    addSource(document, report);
    report.captions().forEach(line -> document.add(new StoredField(ReportFields.CAPTION, line)));
    for (RemovedText removed : report.removed()) {
      String stored = removed.reason() + "\t" + removed.text();
      document.add(new StoredField(ReportFields.REMOVED, stored));
    }
    addText(document, report);
    return document;
  }

  /**
   * {@return the report of a document}
   *
   * @param fields the stored fields of a reader
   * @param document the number of the document in that reader
   * @throws IOException if the index cannot be read or written
   */
  public static Report report(StoredFields fields, int document) throws IOException {
    Document stored = fields.document(document);
    List<RemovedText> removed = new ArrayList<>();
    for (String piece : stored.getValues(ReportFields.REMOVED)) {
      int tab = piece.indexOf('\t');
      removed.add(new RemovedText(piece.substring(tab + 1), piece.substring(0, tab)));
    }
    return new Report(
        value(stored, ReportFields.ID),
        value(stored, ReportFields.TITLE),
        value(stored, ReportFields.BODY),
        Language.ofCode(value(stored, ReportFields.LANGUAGE)).orElse(Language.OTHER),
        published(value(stored, ReportFields.PUBLISHED))
            .withEvidence(value(stored, ReportFields.EVIDENCE)),
        value(stored, ReportFields.PUBLISHER),
        value(stored, ReportFields.URL),
        removed,
        value(stored, ReportFields.AGENCY),
        value(stored, ReportFields.DATELINE),
        List.of(stored.getValues(ReportFields.CAPTION)));
  }

  /** A digest of all that the report says: equal digests, equal reports. */
  static BytesRef digest(Report report) {
    // The record's text names every part, so that no two reports run into each other.
    return new BytesRef(digest(report.toString()));
  }

  /** A digest of a text. */
  static byte[] digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(sha.digest(text.getBytes(StandardCharsets.UTF_8)), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void addPublished(Document document, PublishedDate published) {
    document.add(new StoredField(ReportFields.PUBLISHED, published.toString()));
    document.add(new StoredField(ReportFields.EVIDENCE, published.evidence()));
    long first = published.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long last = published.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    document.add(NumericDocValuesField.indexedField(ReportFields.EARLIEST, first));
    document.add(NumericDocValuesField.indexedField(ReportFields.LATEST, last));
  }

  private static void addSource(Document document, Report report) {
    if (!report.source().isEmpty()) {
      String key = report.source().toLowerCase(Locale.ROOT);
      document.add(new StringField(ReportFields.SOURCE, key, Field.Store.NO));
      document.add(new StoredField(ReportFields.PUBLISHER, report.source()));
    }
    if (!report.agency().isEmpty()) {
      document.add(new StoredField(ReportFields.AGENCY, report.agency()));
      for (String name : agencyNames(report.agency())) {
        document.add(new StringField(ReportFields.SOURCE, name, Field.Store.NO));
      }
    }
    if (!report.dateline().isEmpty()) {
      document.add(new StoredField(ReportFields.DATELINE, report.dateline()));
    }
    if (!report.url().isEmpty()) {
      document.add(new StringField(ReportFields.URL, report.url(), Field.Store.YES));
    }
  }

  /** The one agency of the two languages has a name in each. */
  private static List<String> agencyNames(String code) {
    return code.equals("VNA") ? List.of("vna", "ttxvn") : List.of(code.toLowerCase(Locale.ROOT));
  }

  private static void addText(Document document, Report report) {
    if (!report.title().isBlank()) {
      String field = ReportFields.title(report.language());
      document.add(new TextField(field, report.title(), Field.Store.NO));
    }
    for (LanguagePart part : LanguagePart.of(report)) {
      String field = ReportFields.text(part.language());
      document.add(new TextField(field, part.text(), Field.Store.NO));
    }
  }

  private static PublishedDate published(String text) {
    return text.isEmpty() ? PublishedDate.UNKNOWN : PublishedDate.parse(text);
  }

  private static String value(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }
}

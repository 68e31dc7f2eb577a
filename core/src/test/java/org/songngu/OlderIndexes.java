package org.songngu;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.songngu.index.ReportDocuments;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;

/** Writes indexes as the versions before format 3 did, whose days were points. */
final class OlderIndexes {
  private OlderIndexes() {}

  /**
   * What an older version would have made of the reports of an archive, with the same events and
   * notes.
   */
  static Directory of(Directory archive, int format, Map<String, String> notes) throws IOException {
    Directory older = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig();
    try (DirectoryReader reader = DirectoryReader.open(archive);
        IndexWriter writer = new IndexWriter(older, config)) {
      for (int document = 0; document < reader.maxDoc(); document++) {
        writer.addDocument(document(reader, document));
        if (document == reader.maxDoc() / 2) {
          writer.commit();
        }
      }
      writer.addDocument(removed());
      writer.commit();
      writer.deleteDocuments(new Term(ReportFields.ID, "removed"));
      Map<String, String> data = new HashMap<>(reader.getIndexCommit().getUserData());
      data.putAll(notes);
      data.put("songngu.format", Integer.toString(format));
      data.put("songngu.lexicon", Lexicon.builtIn().fingerprint());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
    return older;
  }

  private static Document removed() {
    Document document = new Document();
    document.add(new StringField(ReportFields.ID, "removed", Store.YES));
    document.add(new LongPoint(ReportFields.EARLIEST, 0));
    document.add(new LongPoint(ReportFields.LATEST, 0));
    return document;
  }

  private static Document document(IndexReader reader, int number) throws IOException {
    Report report = ReportDocuments.report(reader.storedFields(), number);
    Document document = new Document();
    document.add(new StringField(ReportFields.ID, report.id(), Store.YES));
    document.add(new SortedDocValuesField(ReportFields.ID, new BytesRef(report.id())));
    for (String field : new String[] {ReportFields.DIGEST, ReportFields.CONTENT}) {
      ReportLookup.bytes(reader, number, field)
          .ifPresent(bytes -> document.add(new BinaryDocValuesField(field, bytes)));
    }
    long event = ReportLookup.event(reader, number);
    document.add(new NumericDocValuesField(ReportFields.EVENT, event));
    document.add(new StoredField(ReportFields.TITLE, report.title()));
    document.add(new StoredField(ReportFields.BODY, report.body()));
    document.add(new StringField(ReportFields.LANGUAGE, report.language().code(), Store.YES));
    document.add(new StoredField(ReportFields.PUBLISHED, report.published().toString()));
    document.add(new StoredField(ReportFields.EVIDENCE, report.published().evidence()));
    long first = report.published().earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long last = report.published().latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    document.add(new LongPoint(ReportFields.EARLIEST, first));
    document.add(new LongPoint(ReportFields.LATEST, last));
    document.add(new StringField(ReportFields.SOURCE, report.source(), Store.NO));
    document.add(new StoredField(ReportFields.PUBLISHER, report.source()));
    document.add(new StringField(ReportFields.URL, report.url(), Store.YES));
    report
        .removed()
        .forEach(
            one -> {
              String stored = one.reason() + "\t" + one.text();
              document.add(new StoredField(ReportFields.REMOVED, stored));
            });
    String place = reader.storedFields().document(number).get(ReportFields.PLACE);
    if (place != null) {
      document.add(new StringField(ReportFields.PLACE, place, Store.YES));
    }
    document.add(new TextField(ReportFields.text(report.language()), report.text(), Store.NO));
    return document;
  }
}

package org.songngu.event;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportIndex;

/** The local index with its writer; what is written is durable with the index's next commit. */
final class WrittenLinks extends LocalLinks {
  private final ReportIndex index;

  /**
   * @param reader the latest snapshot of the index
   */
  WrittenLinks(ReportIndex index, IndexReader reader, Set<Long> changed, List<BytesRef> gone)
      throws IOException {
    super(reader, changed, gone);
    this.index = index;
  }

  @Override
  public String note(String name) throws IOException {
    return index.note(name);
  }

  @Override
  public void write(Map<String, Long> events, Map<String, String> notes) throws IOException {
    for (Map.Entry<String, Long> entry : events.entrySet()) {
      Term report = new Term(ReportFields.ID, entry.getKey());
      index.writer().updateNumericDocValue(report, ReportFields.EVENT, entry.getValue());
    }
    notes.forEach(index::setNote);
  }
}

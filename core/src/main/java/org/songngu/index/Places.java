package org.songngu.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;

/** Finds reports by where they were read. */
public final class Places {
  private Places() {}

  /** Where the report of an id was read; empty if that is unknown. */
  static String of(IndexReader snapshot, String id) throws IOException {
    OptionalInt document = ReportLookup.document(snapshot, id);
    String place =
        document.isEmpty()
            ? null
            : snapshot
                .storedFields()
                .document(document.getAsInt(), Set.of(ReportFields.PLACE))
                .get(ReportFields.PLACE);
    return place == null ? "" : place;
  }

  /**
   * {@return the ids of the reports of a snapshot that were read at a place or in it, in no order}
   *
   * @param snapshot a snapshot of the index
   * @param place file, and member or line
   * @throws IOException if the index cannot be read or written
   */
  public static List<String> idsFrom(IndexReader snapshot, String place) throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot);
    Term start = new Term(ReportFields.PLACE, place);
    StoredFields stored = searcher.storedFields();
    List<String> ids = new ArrayList<>();
    int most = Math.max(1, snapshot.maxDoc());
    for (ScoreDoc found : searcher.search(new PrefixQuery(start), most).scoreDocs) {
      var document = stored.document(found.doc, Set.of(ReportFields.ID, ReportFields.PLACE));
      if (isIn(Objects.requireNonNull(document.get(ReportFields.PLACE)), place)) {
        ids.add(Objects.requireNonNull(document.get(ReportFields.ID)));
      }
    }
    return ids;
  }

  /** {@code /a/b.html} is in {@code /a} and not in {@code /a/b}. */
  private static boolean isIn(String inner, String outer) {
    String rest = inner.substring(outer.length());
    return rest.isEmpty()
        || outer.endsWith("/")
        || rest.startsWith("/")
        || rest.startsWith("!/")
        || rest.matches(":\\d+");
  }
}

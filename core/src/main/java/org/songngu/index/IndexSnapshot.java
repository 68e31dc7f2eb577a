package org.songngu.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;

/**
 * What an index held at one moment: its reports and what was noted beside them. Immutable; safe for
 * use by many threads as long as the reader is open.
 *
 * @param reader the reports; whoever got the snapshot has a reference to it and gives it back by
 *     {@link IndexReader#decRef}
 * @param data what Lucene keeps, or would keep, with the commit
 */
public record IndexSnapshot(IndexReader reader, Map<String, String> data) implements Notes {
  /** Takes what was read at one moment. */
  public IndexSnapshot {
    data = Map.copyOf(data);
    // Made when it is first asked for, in two threads perhaps twice: searches are bound to one.
    reader.getContext();
  }

  /**
   * A snapshot of an index in which nothing is yet.
   *
   * @return a snapshot without reports and notes
   * @throws IOException never, as there is nothing to read
   */
  public static IndexSnapshot empty() throws IOException {
    return new IndexSnapshot(new MultiReader(), Map.of());
  }

  /**
   * The lexicons with which the reports were analyzed.
   *
   * @return their fingerprints in order; empty where there is nothing yet
   */
  public Set<String> lexicons() {
    return CommitData.lexicons(data);
  }

  @Override
  public String note(String name) {
    return CommitData.note(data, name);
  }
}

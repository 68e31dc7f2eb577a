package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.index.ReportFields;

/**
 * Writes new numbers of events as a whole: first into the book, then to the reports. A run that is
 * stopped between them is finished by the next one, so that linking always begins with what the
 * last linking has made.
 */
final class ClusterJournal {
  static final String NOTE = "note-";

  private static final String COMMIT = "commit";
  private static final String PART = "part-";
  private static final int PART_SIZE = 1000;

  private final ClusterClient client;
  private final ClusterBook book;
  private final ClusterLock lock;

  ClusterJournal(ClusterClient client, ClusterBook book, ClusterLock lock) {
    this.client = client;
    this.book = book;
    this.lock = lock;
  }

  /**
   * Writes all, or, after a failure, at first nothing and the rest with {@link #finish}.
   *
   * @param events the numbers of events by the reports' ids
   * @param notes texts by their names
   * @param done ids of entries of the book that are done with
   */
  void write(Map<String, Long> events, Map<String, String> notes, List<String> done)
      throws IOException {
    List<String> ids = new ArrayList<>(events.keySet());
    int parts = 0;
    for (int from = 0; from < ids.size(); from += PART_SIZE) {
      List<String> some = ids.subList(from, Math.min(from + PART_SIZE, ids.size()));
      List<Object> numbers = new ArrayList<>();
      some.forEach(id -> numbers.add(events.getOrDefault(id, 0L)));
      lock.keep();
      book.put(PART + parts++, Map.of("kind", "part", "ids", some, "events", numbers), "");
    }
    book.put(COMMIT, Map.of("kind", COMMIT, "parts", parts, "notes", notes, "done", done), "");
    finish();
  }

  /** Finishes what was begun to be written, if anything was. */
  void finish() throws IOException {
    Optional<ClusterBook.Entry> commit = book.get(COMMIT);
    if (commit.isEmpty()) {
      return;
    }
    Map<String, Object> plan = commit.get().document();
    List<String> parts = new ArrayList<>();
    for (long part = 0; part < JsonTree.number(plan, "parts"); part++) {
      Optional<ClusterBook.Entry> entry = book.get(PART + part);
      if (entry.isEmpty()) {
        throw new IOException("the index for linking is damaged: no " + PART + part);
      }
      update(entry.get().document());
      parts.add(PART + part);
    }
    for (Map.Entry<String, Object> note : JsonTree.map(plan, "notes").entrySet()) {
      book.put(NOTE + note.getKey(), Map.of("kind", "note", "text", note.getValue()), "");
    }
    client.send("POST", "/_refresh", "").check();
    book.removeAll(JsonTree.list(plan, "done").stream().map(Object::toString).toList());
    book.remove(COMMIT, "");
    book.removeAll(parts);
  }

  private void update(Map<String, Object> part) throws IOException {
    List<Object> ids = JsonTree.list(part, "ids");
    List<Object> events = JsonTree.list(part, "events");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String change = JsonTree.text(Map.of("doc", Map.of(ReportFields.EVENT, events.get(i))));
      lines.add(ClusterBook.action("update", ids.get(i).toString()) + "\n" + change + "\n");
    }
    lock.keep();
    ClusterBook.bulk(client, "", lines, Set.of(ClusterClient.MISSING));
  }
}

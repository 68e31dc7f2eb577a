package org.songngu.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.event.Decision;
import org.songngu.event.EventBook;
import org.songngu.event.EventLinker;
import org.songngu.event.LinkProgress;
import org.songngu.index.ReportFields;

/** Links the reports of a cluster's index where they are; holds its lock until it is closed. */
final class ClusterLinking implements AutoCloseable {
  /** Noted once all reports were linked here, so that no number is another archive's. */
  private static final String LINKED_HERE = ClusterJournal.NOTE + "linked";

  private final ClusterIndex cluster;
  private final ClusterBook book;
  private final ClusterLock lock;
  private final ClusterGone gone;
  private final ClusterLinks links;
  private boolean linkedHere;

  private ClusterLinking(
      ClusterIndex cluster, ClusterClient client, ClusterBook book, ClusterLock lock)
      throws IOException {
    this.cluster = cluster;
    this.book = book;
    this.lock = lock;
    this.gone = new ClusterGone(cluster, book);
    ClusterJournal journal = new ClusterJournal(client, book, lock);
    ClusterSearch search = new ClusterSearch(client);
    this.links = new ClusterLinks(cluster, search, book, journal);
    journal.finish();
    cluster.refresh();
    linkedHere = book.get(LINKED_HERE).isPresent();
    if (!linkedHere && search.highestEvent() == 0) {
      setLinkedHere();
    }
  }

  /**
   * Waits until nobody else links, and finishes what was begun.
   *
   * @throws java.util.concurrent.CancellationException if the user stopped it
   */
  static ClusterLinking begin(
      ClusterIndex cluster, ClusterClient client, Console console, StopSignal stop)
      throws IOException {
    ClusterBook book = new ClusterBook(client);
    book.create();
    ClusterLock lock =
        ClusterLock.take(
            book,
            () -> console.note("Another process links here; waiting until it is done or silent."),
            stop::isAsked);
    try {
      return new ClusterLinking(cluster, client, book, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** To be called before reports are replaced or removed; the ids of those that were linked. */
  Set<String> before(List<String> ids) throws IOException {
    lock.keep();
    return gone.remember(ids);
  }

  /** To be called if reports that were linked were not replaced or removed after all. */
  void failed(Set<String> ids) throws IOException {
    gone.forget(ids);
  }

  /** Takes over what people have decided in an archive. */
  void adopt(List<Decision> decisions) throws IOException {
    EventBook.Adopted adopted = EventBook.adopt(links, decisions);
    if (!adopted.reports().isEmpty()) {
      Set<Long> events = new HashSet<>();
      cluster
          .sources(List.copyOf(adopted.reports()), ReportFields.EVENT)
          .values()
          .forEach(source -> events.add(JsonTree.number(source, ReportFields.EVENT)));
      gone.changed(events);
      for (Map.Entry<String, String> note : adopted.notes().entrySet()) {
        String id = ClusterJournal.NOTE + note.getKey();
        book.put(id, Map.of("kind", "note", "text", note.getValue()), "");
      }
    }
  }

  /**
   * Links what must be linked.
   *
   * @param anew whether all is linked anew
   * @return how many reports had to be linked
   * @throws java.util.concurrent.CancellationException if the progress stops it
   */
  int run(boolean anew, LinkProgress progress) throws IOException {
    cluster.refresh();
    if (anew || !linkedHere) {
      EventLinker.relink(links, progress);
      setLinkedHere();
    }
    int sum = 0;
    for (int linked = 1; linked > 0; sum += linked) {
      linked = EventLinker.link(links, progress);
    }
    return sum;
  }

  private void setLinkedHere() throws IOException {
    book.put(LINKED_HERE, Map.of("kind", "note", "text", "all"), "");
    linkedHere = true;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}

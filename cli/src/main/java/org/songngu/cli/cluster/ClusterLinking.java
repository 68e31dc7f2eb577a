package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.songngu.event.Decision;
import org.songngu.event.EventBook;
import org.songngu.event.EventLinker;
import org.songngu.event.LinkProgress;
import org.songngu.index.ReportFields;

/** Links the reports of a cluster's index where they are; holds its lock until it is closed. */
public final class ClusterLinking implements AutoCloseable {
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
   * @param cluster where the reports are
   * @param client the same cluster
   * @param waiting is run once if another process links
   * @param stopped whether the user does not want to wait any longer
   * @return what alone links in the cluster until it is closed
   * @throws java.util.concurrent.CancellationException if the user stopped it
   * @throws IOException if no node answers
   */
  public static ClusterLinking begin(
      ClusterIndex cluster, ClusterClient client, Runnable waiting, BooleanSupplier stopped)
      throws IOException {
    ClusterBook book = new ClusterBook(client);
    book.create();
    ClusterLock lock = ClusterLock.take(book, waiting, stopped);
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

  /**
   * Takes over what people have decided in an archive.
   *
   * @param decisions the archive's, in their order
   * @throws IOException if no node answers
   */
  public void adopt(List<Decision> decisions) throws IOException {
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
   * @param progress is told how far it is, and may stop it
   * @return how many reports had to be linked
   * @throws java.util.concurrent.CancellationException if the progress stops it
   * @throws IOException if no node answers
   */
  public int run(boolean anew, LinkProgress progress) throws IOException {
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

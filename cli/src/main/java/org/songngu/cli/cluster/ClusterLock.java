package org.songngu.cli.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * One writer at a time links the reports of a cluster's index. Whoever holds the lock shows now and
 * then that he lives; a lock that nobody showed for long is taken over, by the clock of the one who
 * waits.
 */
final class ClusterLock implements AutoCloseable {
  private static final String ID = "lock";
  private static final Duration SILENCE = Duration.ofMinutes(2);

  /** So many signs of life are given in the time after which silence counts. */
  private static final int SIGNS = 8;

  /** More than a second. */
  private static final int WAIT = 4;

  private final ClusterBook book;
  private final Duration silence;
  private final String owner = UUID.randomUUID().toString();
  private String version = "";
  private long signed;

  private ClusterLock(ClusterBook book, Duration silence) {
    this.book = book;
    this.silence = silence;
  }

  /**
   * Waits for the lock.
   *
   * @param waiting is run once if somebody else has it
   * @param stopped whether the user does not want to wait any longer
   * @throws CancellationException if the user stopped it
   */
  static ClusterLock take(ClusterBook book, Runnable waiting, BooleanSupplier stopped)
      throws IOException {
    return take(book, SILENCE, waiting, stopped);
  }

  /**
   * As {@link #take(ClusterBook, Runnable, BooleanSupplier)}.
   *
   * @param silence an owner that gives no sign for so long is taken to be dead
   */
  static ClusterLock take(
      ClusterBook book, Duration silence, Runnable waiting, BooleanSupplier stopped)
      throws IOException {
    ClusterLock lock = new ClusterLock(book, silence);
    String seen = "";
    long since = System.nanoTime();
    while (!lock.write("op_type=create")) {
      String now = book.get(ID).map(ClusterBook.Entry::version).orElse("");
      if (!now.equals(seen)) {
        if (seen.isEmpty()) {
          waiting.run();
        }
        seen = now;
        since = System.nanoTime();
      } else if (System.nanoTime() - since > silence.toNanos() && lock.write(seen)) {
        break;
      }
      if (stopped.getAsBoolean()) {
        throw new CancellationException("stopped while waiting for the lock");
      }
      ClusterClient.pause(WAIT);
    }
    return lock;
  }

  private boolean write(String condition) throws IOException {
    Map<String, Object> document = Map.of("kind", ID, "owner", owner);
    Optional<String> written = book.put(ID, document, condition);
    if (written.isEmpty()) {
      // What is sent may arrive twice, and then the first time counted.
      written =
          book.get(ID)
              .filter(entry -> owner.equals(entry.document().get("owner")))
              .map(ClusterBook.Entry::version);
    }
    written.ifPresent(now -> version = now);
    signed = System.nanoTime();
    return written.isPresent();
  }

  /**
   * Shows that the owner lives.
   *
   * @throws IOException if the lock was taken over
   */
  void keep() throws IOException {
    if (System.nanoTime() - signed > silence.toNanos() / SIGNS && !write(version)) {
      throw new IOException("another process went on with the linking; run the command again");
    }
  }

  @Override
  public void close() throws IOException {
    book.remove(ID, version);
  }
}

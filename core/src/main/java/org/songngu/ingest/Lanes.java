package org.songngu.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads and keeps the order of what has the same id: it goes to the same
 * thread. What waits is bounded by its bytes. With one thread the caller's does all.
 */
final class Lanes {
  private static final int MOST_WAITING_BYTES = 32 << 20;

  /** Even nothing takes some memory. */
  private static final int LEAST_BYTES = 4096;

  private final List<ExecutorService> threads = new ArrayList<>();
  private final Semaphore room = new Semaphore(MOST_WAITING_BYTES);
  private final Phaser working = new Phaser(1);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** A piece of work. */
  interface Work {
    void run() throws IOException;
  }

  Lanes(int count) {
    for (int i = 0; count > 1 && i < count; i++) {
      threads.add(
          Executors.newSingleThreadExecutor(
              Thread.ofPlatform().name("songngu-ingest-" + i).daemon().factory()));
    }
  }

  /**
   * Does the work now or later.
   *
   * @param bytes how much memory it holds until it is done
   * @throws IOException if some work failed before
   */
  void submit(String id, int bytes, Work work) throws IOException {
    if (threads.isEmpty()) {
      work.run();
      return;
    }
    throwFailure();
    int permits = Math.min(Math.max(bytes, LEAST_BYTES), MOST_WAITING_BYTES);
    room.acquireUninterruptibly(permits);
    working.register();
    threads
        .get(Math.floorMod(id.hashCode(), threads.size()))
        .execute(
            () -> {
              try {
                if (failure.get() == null) {
                  work.run();
                }
              } catch (IOException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
              } finally {
                room.release(permits);
                working.arriveAndDeregister();
              }
            });
  }

  /**
   * Waits until all work is done.
   *
   * @throws IOException if some of it failed
   */
  void await() throws IOException {
    working.arriveAndAwaitAdvance();
    throwFailure();
  }

  /** Ends the threads when they have done what waits; nothing of it is done after a failure. */
  void close() {
    threads.forEach(ExecutorService::close);
  }

  private void throwFailure() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException("no work throws anything else", failure.get());
    }
  }
}

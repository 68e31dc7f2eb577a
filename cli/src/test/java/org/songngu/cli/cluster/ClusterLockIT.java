package org.songngu.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterLockIT {
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final Duration LONG = Duration.ofHours(1);

  private StandInNode node;
  private ClusterClient client;
  private ClusterBook book;
  private final AtomicInteger waited = new AtomicInteger();

  @BeforeEach
  void start() throws IOException {
    node = new StandInNode();
    client = new ClusterClient(List.of(node.index()));
    book = new ClusterBook(client);
  }

  @AfterEach
  void stop() {
    client.close();
    node.close();
  }

  private ClusterLock take(Duration silence, boolean stopped) throws IOException {
    return ClusterLock.take(book, silence, waited::incrementAndGet, () -> stopped);
  }

  @Test
  void whoComesSecondWaitsUntilTheFirstHasClosed() throws Exception {
    ClusterLock first = take(LONG, false);
    CompletableFuture<ClusterLock> second =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return take(LONG, false);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    while (waited.get() == 0) {
      Thread.sleep(10);
    }
    assertThat(second).isNotDone();
    first.close();
    second.get().keep();
    assertThat(waited).hasValue(1);
    second.get().close();
    take(LONG, true).close();
  }

  @Test
  void whoIsSilentLosesTheLockAndIsToldSo() throws IOException {
    ClusterLock silent = take(SHORT, false);
    ClusterLock next = take(SHORT, false);
    assertThatThrownBy(silent::keep)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another process went on");
    // What the first one closes is the second one's now, and stays.
    silent.close();
    next.keep();
    next.close();
  }

  @Test
  void whoGivesSignsKeepsTheLock() throws Exception {
    ClusterLock owner = take(SHORT, false);
    for (int i = 0; i < 3; i++) {
      Thread.sleep(SHORT.toMillis() / 2);
      owner.keep();
    }
    assertThatThrownBy(() -> take(LONG, true)).isInstanceOf(CancellationException.class);
    owner.close();
  }
}

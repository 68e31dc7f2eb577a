package org.songngu.cli.screen;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C while an index is written: asks the command to stop, waits until it has, and then exits
 * with {@link ExitStatus#STOPPED}. No thread is interrupted, because an interrupt closes the files
 * that Lucene reads.
 */
public final class StopSignal implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private static volatile @Nullable StopSignal current;
  private volatile boolean asked;
  private volatile boolean exiting;
  private final Thread hook = new Thread(this::stop, "songngu-stop");

  private StopSignal() {}

  public static StopSignal install() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    current = signal;
    return signal;
  }

  /** Ctrl-C where the process goes on: the command that can stop in the middle does. */
  public static void ask() {
    StopSignal signal = current;
    if (signal != null) {
      signal.asked = true;
    }
  }

  /** Whether the user wants to stop. */
  public boolean isAsked() {
    return asked;
  }

  private void stop() {
    exiting = true;
    asked = true;
    try {
      done.await();
      Runtime.getRuntime().halt(ExitStatus.STOPPED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    current = null;
    if (exiting) {
      done.countDown();
    } else {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}

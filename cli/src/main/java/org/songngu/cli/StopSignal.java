package org.songngu.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C while an index is written: asks the command to stop, waits until it has, and then exits
 * with {@link ExitStatus#STOPPED}. No thread is interrupted, because an interrupt closes the files
 * that Lucene reads.
 */
final class StopSignal implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile boolean asked;
  private final Thread hook = new Thread(this::stop, "songngu-stop");

  private StopSignal() {}

  static StopSignal install() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** Whether the user wants to stop. */
  boolean isAsked() {
    return asked;
  }

  private void stop() {
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
    if (asked) {
      done.countDown();
    } else {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}

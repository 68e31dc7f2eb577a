package org.songngu.cli.indexing;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.screen.Console;
import org.songngu.ingest.ReportReader;
import org.songngu.report.Language;

/**
 * Shows how far a run is: a bar on a terminal, elsewhere a line now and then. A run that is short
 * shows nothing.
 */
public final class Progress implements AutoCloseable {
  private static final int BAR_MILLISECONDS = 500;
  private static final int SHORT_MILLISECONDS = 2_000;
  private static final int LINE_MILLISECONDS = 10_000;
  private static final double MEGABYTE = 1e6;
  private static final int WIDTH = 110;

  private final Console console;
  private final IndexRun run;
  private final ReportReader reader;
  private final long total;
  private final long start = System.nanoTime();
  private final boolean wantsBar;
  private @Nullable ProgressBar bar;
  private @Nullable Future<?> ticks;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("songngu-progress").daemon().factory());

  private Progress(Console console, IndexRun run, ReportReader reader, long total) {
    this.console = console;
    this.run = run;
    this.reader = reader;
    this.total = total;
    this.wantsBar = console.isErrTerminal() && total > 0;
  }

  /**
   * Begins.
   *
   * @param total how many bytes there are; negative if that is not known
   */
  public static Progress start(Console console, IndexRun run, ReportReader reader, long total) {
    Progress progress = new Progress(console, run, reader, total);
    int first = progress.wantsBar ? SHORT_MILLISECONDS : LINE_MILLISECONDS;
    int pause = progress.wantsBar ? BAR_MILLISECONDS : LINE_MILLISECONDS;
    progress.ticks =
        progress.clock.scheduleAtFixedRate(progress::show, first, pause, TimeUnit.MILLISECONDS);
    return progress;
  }

  private static ProgressBar bar(String name, long total, int width) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(total)
        .setUnit(" MB", (long) MEGABYTE)
        .showSpeed()
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(BAR_MILLISECONDS)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, width))
        .clearDisplayOnFinish()
        .build();
  }

  /** Makes room for a line. */
  public synchronized void clear() {
    if (bar != null) {
      console.err().print("\r\u001B[K");
    }
  }

  private synchronized void show() {
    if (wantsBar && bar == null) {
      bar = bar(console.say("index"), total, Math.min(WIDTH, console.width() - 1));
    }
    if (bar != null) {
      bar.stepTo(reader.bytesRead());
      bar.setExtraMessage(" " + counts());
    } else {
      console.err().println(counts() + ", " + rest());
    }
  }

  /** {@code 12,345 reports (820/s), 3 failed, vi 60 %, en 40 %}. */
  private String counts() {
    int reports = run.reports();
    StringBuilder line = new StringBuilder();
    line.append(
        console.say(
            "%,d reports (%,.0f/s), %d failed", reports, reports / seconds(), run.failed()));
    for (Language language : Language.values()) {
      int share = Math.round(100f * run.reports(language) / Math.max(1, reports));
      if (share > 0) {
        line.append(", ").append(language.code()).append(' ').append(share).append(" %");
      }
    }
    return line.toString();
  }

  private String rest() {
    double read = reader.bytesRead();
    String speed =
        String.format(console.texts().numbers(), "%.1f MB/s", read / MEGABYTE / seconds());
    if (total <= 0 || read == 0) {
      return speed;
    }
    double left = Math.max(0, total - read) * seconds() / read;
    return console.say(
        "%s, %.0f %% read, %d:%02d left",
        speed, Math.min(100, 100 * read / total), (int) left / 60, (int) left % 60);
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public synchronized void close() {
    if (ticks != null) {
      ticks.cancel(false);
    }
    clock.shutdownNow();
    if (bar != null) {
      bar.close();
    }
  }
}

package org.songngu.cli.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.settings.Setting;

/**
 * Data for a terminal: what fits on one screen is written as it is, what is longer is given to a
 * pager, so that nobody waits for one in vain.
 */
public final class PagedOutput extends OutputStream {
  private final OutputStream terminal;
  private final String command;
  private final int rows;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private int lines;
  private @Nullable OutputStream open;
  private @Nullable Process pager;

  /**
   * A pager that is not started yet.
   *
   * @param command the pager, as a shell reads it
   * @param rows how many lines the terminal shows
   */
  public PagedOutput(OutputStream terminal, String command, int rows) {
    this.terminal = terminal;
    this.command = command;
    this.rows = rows;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (open != null) {
      open.write(bytes, offset, length);
      return;
    }
    screen.write(bytes, offset, length);
    for (int i = offset; i < offset + length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    if (lines >= rows) {
      open = open();
      screen.writeTo(open);
    }
  }

  /** What is held back for the pager is written at the end, not at a flush. */
  @Override
  public void flush() throws IOException {
    if (open != null) {
      open.flush();
    }
  }

  private OutputStream open() {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", orCat(command))
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> environment = builder.environment();
    environment.putIfAbsent("LESS", "FRX");
    environment.putIfAbsent("LESSCHARSET", "utf-8");
    try {
      Process started = builder.start();
      pager = started;
      return started.getOutputStream();
    } catch (IOException e) {
      return terminal;
    }
  }

  /**
   * A machine without the usual pager shows all at once; so it is where another pager is missing,
   * which the shell then says.
   */
  private static String orCat(String command) {
    String usual = Setting.PAGER.usual();
    return command.equals(usual)
        ? "command -v %s >/dev/null 2>&1 || exec cat; %s".formatted(usual, usual)
        : command + "; [ $? -ne 127 ] || cat";
  }

  @Override
  public void close() throws IOException {
    OutputStream last = open;
    if (last == null) {
      screen.writeTo(terminal);
      terminal.flush();
      return;
    }
    try {
      last.close();
    } finally {
      if (pager != null) {
        try {
          pager.waitFor();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}

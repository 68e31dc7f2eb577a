package org.songngu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints: data on the one side, everything else on the other, always in UTF-8. A
 * reader that goes away early is no error.
 */
final class Console {
  private static final int PLAIN_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int BUFFER = 1 << 16;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Style style;
  private final int width;

  Console(OutputStream out, OutputStream err, Style style, int width) {
    this.out =
        new PrintWriter(
            new OutputStreamWriter(
                new java.io.BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.style = style;
    this.width = width;
  }

  /** The console of this process; what the launcher knows of the terminal is in the properties. */
  static Console ofProcess() {
    boolean terminal = Boolean.getBoolean("songngu.terminal");
    int columns = Integer.getInteger("songngu.columns", 0);
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    String noColor = System.getenv("NO_COLOR");
    boolean colour = terminal && !dumb && (noColor == null || noColor.isEmpty());
    return new Console(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        colour ? Style.COLOUR : Style.PLAIN,
        terminal && columns > 0 ? Math.max(columns, NARROWEST) : PLAIN_WIDTH);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** How marks are shown on the side of the data. */
  Style style() {
    return style;
  }

  /** How many columns a line has. */
  int width() {
    return width;
  }

  /** Whether what is written beside the data goes to a terminal that obeys cursor movements. */
  boolean isErrTerminal() {
    return Boolean.getBoolean("songngu.terminal.err") && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether nobody reads the data any more, so that there is no use in going on. */
  boolean isBroken() {
    return out.checkError();
  }

  /** Writes what is left; false if nobody reads it. */
  boolean close() {
    err.flush();
    return !out.checkError();
  }
}

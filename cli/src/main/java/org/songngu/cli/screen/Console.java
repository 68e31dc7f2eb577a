package org.songngu.cli.screen;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.settings.GlobalOptions;
import org.songngu.cli.settings.LibraryTexts;
import org.songngu.cli.settings.Setting;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.Texts;

/**
 * Where a command prints: data on the one side, everything else on the other, always in UTF-8. A
 * reader that goes away early is no error.
 */
public final class Console {
  private static final int PLAIN_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int BUFFER = 1 << 16;

  private final PrintWriter out;
  private final PrintWriter errors;
  private final Style automaticStyle;
  private final int width;
  private PrintWriter notes;
  private Texts texts = Texts.ENGLISH;
  private boolean terminal;
  private boolean automaticHyperlinks;
  private Style style;
  private boolean hyperlinks;
  private boolean verbose;
  private boolean debug;
  private volatile boolean stopped;

  public Console(OutputStream out, OutputStream err, Style style, int width) {
    this.out = writer(new BufferedOutputStream(out, BUFFER), false);
    this.errors = writer(err, true);
    this.notes = errors;
    this.automaticStyle = style;
    this.style = style;
    this.width = width;
  }

  /** The console of this process; what the launcher knows of the terminal is in the properties. */
  public static Console ofProcess(Settings settings, GlobalOptions options) {
    boolean terminal = Boolean.getBoolean("songngu.terminal");
    int columns = Integer.getInteger("songngu.columns", 0);
    int rows = Integer.getInteger("songngu.rows", 0);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    String pager = pager(settings);
    if (terminal && options.isPaged() && !isDumb() && rows > 1 && !pager.equals("never")) {
      out = new PagedOutput(out, pager, rows);
    }
    Console console =
        new Console(
            out,
            new FileOutputStream(FileDescriptor.err),
            terminal && allowsColour() ? Style.COLOUR : Style.PLAIN,
            terminal && columns > 0 ? Math.max(columns, NARROWEST) : PLAIN_WIDTH);
    console.terminal = terminal;
    console.automaticHyperlinks = terminal && !isDumb() && knowsHyperlinks();
    console.set(settings, options);
    return console;
  }

  /** Takes over what the settings and the command line say. */
  public void set(Settings settings, GlobalOptions options) {
    stopped = false;
    texts = Texts.of(settings);
    boolean colour = isWanted(settings, Setting.COLOR, automaticStyle == Style.COLOUR);
    style = colour ? Style.COLOUR : Style.PLAIN;
    hyperlinks = isWanted(settings, Setting.HYPERLINKS, automaticHyperlinks);
    verbose = options.isVerbose();
    debug = options.isDebug() || Boolean.getBoolean("songngu.debug");
    notes = options.isQuiet() ? writer(OutputStream.nullOutputStream(), false) : errors;
  }

  private static PrintWriter writer(OutputStream stream, boolean flushLines) {
    Writer utf8 = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    return new PrintWriter(utf8, flushLines);
  }

  private static String pager(Settings settings) {
    Settings.Value value = settings.get(Setting.PAGER);
    String usual = System.getenv("PAGER");
    return value.origin().equals("default") && usual != null && !usual.isBlank()
        ? usual
        : value.text();
  }

  private static boolean isWanted(Settings settings, Setting setting, boolean automatic) {
    return switch (settings.text(setting)) {
      case "always" -> true;
      case "never" -> false;
      default -> automatic;
    };
  }

  private static boolean isDumb() {
    return "dumb".equals(System.getenv("TERM"));
  }

  /** See no-color.org. */
  private static boolean allowsColour() {
    return !isDumb() && isEmpty(System.getenv("NO_COLOR"));
  }

  /** Terminals that say their name in one of these variables know OSC 8. */
  private static boolean knowsHyperlinks() {
    return !isEmpty(System.getenv("VTE_VERSION"))
        || !isEmpty(System.getenv("WT_SESSION"))
        || !isEmpty(System.getenv("KITTY_WINDOW_ID"))
        || !isEmpty(System.getenv("WEZTERM_PANE"))
        || "iTerm.app".equals(System.getenv("TERM_PROGRAM"));
  }

  private static boolean isEmpty(@Nullable String value) {
    return value == null || value.isEmpty();
  }

  public PrintWriter out() {
    return out;
  }

  /** For what helps but is not asked for; nothing is printed there if the user wants quiet. */
  public PrintWriter err() {
    return notes;
  }

  /** For what went wrong. */
  public PrintWriter errors() {
    return errors;
  }

  /** Prints a note in the language of the interface. */
  public void note(String english, @Nullable Object... values) {
    printNote(say(english, values), Style.PLAIN::dim);
  }

  /** Prints a note that is less important than the data. */
  public void aside(String english, @Nullable Object... values) {
    printNote(say(english, values), errStyle()::dim);
  }

  private void printNote(String text, UnaryOperator<String> look) {
    for (String line : isErrTerminal() ? fitted(text, 0) : List.of(SafeText.line(text))) {
      notes.println(look.apply(line));
    }
  }

  /** A text in lines that fit the terminal, broken at spaces; elsewhere it is one line. */
  public List<String> linesOf(String text, int indent) {
    return terminal ? fitted(text, indent) : List.of(" ".repeat(indent) + SafeText.line(text));
  }

  private List<String> fitted(String text, int indent) {
    return new Column(width - indent, Style.PLAIN)
        .wrap(text, 0, Map.of()).stream().map(line -> " ".repeat(indent) + line.text()).toList();
  }

  /** Whether notes are printed for those who want to know all. */
  public boolean isVerbose() {
    return verbose;
  }

  /** Prints a note for those who want to know all. */
  public void detail(String english, @Nullable Object... values) {
    if (verbose) {
      note(english, values);
    }
  }

  /** A text in the language of the interface, with values in it. */
  public String say(String english, @Nullable Object... values) {
    return values.length == 0 ? texts.say(english) : texts.say(english, values);
  }

  /** What the library said, in the language of the interface. */
  public String relay(@Nullable String message) {
    return LibraryTexts.say(String.valueOf(message), texts);
  }

  /** A number of things in the language of the interface. */
  public String count(long number, String one, String many) {
    return number == 1 ? texts.say(one) : texts.say(many, number);
  }

  public Texts texts() {
    return texts;
  }

  /** How marks are shown on the side of the data. */
  public Style style() {
    return style;
  }

  /** How marks are shown beside the data. */
  public Style errStyle() {
    return isErrTerminal() && allowsColour() ? style : Style.PLAIN;
  }

  /** How many columns a line has. */
  public int width() {
    return width;
  }

  /** Whether a person reads the data as it comes, so that lines should fit. */
  public boolean isTerminal() {
    return terminal;
  }

  /** Whether what is written beside the data goes to a terminal that obeys cursor movements. */
  public boolean isErrTerminal() {
    return Boolean.getBoolean("songngu.terminal.err") && !isDumb();
  }

  /** Whether errors show where they happened. */
  public boolean isDebug() {
    return debug;
  }

  /** A text that a click opens, where terminals can. */
  public String link(String text, String url) {
    return hyperlinks ? style.link(text, url) : text;
  }

  /** Whether nobody reads the data any more, so that there is no use in going on. */
  public boolean isBroken() {
    return stopped || out.checkError();
  }

  /** Lists no more of what is being listed; until {@link #set} for the next command. */
  public void stop() {
    stopped = true;
  }

  /** Writes what is left; false if nobody reads it. */
  public boolean close() {
    errors.flush();
    boolean read = !out.checkError();
    out.close();
    return read;
  }
}

package org.songngu.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.songngu.Archive;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.screen.Style;
import org.songngu.cli.settings.Setting;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.Texts;
import org.songngu.cli.settings.UserException;
import org.songngu.index.IndexFormatException;
import org.songngu.index.IndexLockedException;
import org.songngu.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for what makes the command go wrong on a machine. */
@Command(
    name = "doctor",
    description = {
      "Looks for what goes wrong on this machine, and says what to do.",
      "It looks at Java, locale, encodings, terminal and index. A line with !! is a fault; the exit"
          + " status is then 2."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final int LEAST_JAVA = 21;
  private static final int CACHING_JAVA = 25;

  private final Console console;
  private final Settings settings;
  @Mixin private final IndexOption index = new IndexOption();
  private boolean faulty;

  DoctorCommand(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    java();
    locale();
    terminal();
    index();
    return faulty ? ExitStatus.ERROR : ExitStatus.OK;
  }

  private void java() {
    int version = Runtime.version().feature();
    String where = Runtime.version() + ", " + System.getProperty("java.home");
    if (version < LEAST_JAVA) {
      fault("Java", where, "install a JDK of version 21 or newer");
    } else {
      fine("Java", where);
    }
    if (System.getProperty("songngu.cache") != null) {
      fine("start", console.say("from a cache of loaded classes"));
    } else {
      fine(
          "start",
          console.say(
              version < CACHING_JAVA
                  ? "without a cache: a JDK of version 25 or newer starts three times as fast"
                  : "without a cache yet: the launcher makes it in the background"));
    }
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    fine("memory", console.say("%d MB at most", megabytes));
  }

  private void locale() {
    String arguments = System.getProperty("sun.jnu.encoding", "?");
    String remedy = "set LC_ALL=C.UTF-8, or start with the launcher, which does";
    if (isUtf8(arguments)) {
      fine("arguments", arguments);
    } else {
      fault("arguments", arguments, remedy);
    }
    String files = Charset.defaultCharset().name();
    if (isUtf8(files)) {
      fine("files", files);
    } else {
      fault("files", files, remedy);
    }
    boolean intact;
    try {
      intact = Path.of("Tiếng Việt").toString().equals("Tiếng Việt");
    } catch (IllegalArgumentException e) {
      intact = false;
    }
    if (intact) {
      fine("file names", "Tiếng Việt");
    } else {
      fault("file names", "Ti?ng Vi?t", remedy);
    }
  }

  private static boolean isUtf8(String name) {
    return Charset.isSupported(name) && Charset.forName(name).equals(StandardCharsets.UTF_8);
  }

  private void terminal() {
    String term = System.getenv("TERM");
    fine(
        "terminal",
        console.isTerminal()
            ? console.say("%s, %d columns", term == null ? "?" : term, console.width())
            : console.say("none: output goes to a file or another program"));
    fine("colour", console.say(console.style() == Style.PLAIN ? "no" : "yes"));
    fine("interface", console.texts() == Texts.ENGLISH ? "English" : "Tiếng Việt");
  }

  private void index() throws IOException {
    Path path = index.path();
    String origin = index.isGiven() ? "--index" : settings.get(Setting.INDEX).origin();
    String where = path + " (" + console.say(origin) + ")";
    if (!Files.isDirectory(path)) {
      fine("index", console.say("%s: none yet: songngu index FILE…", where));
      return;
    }
    try (Archive archive = index.openExisting(Lexicon.builtIn())) {
      int reports = archive.unwrap().getIndexReader().numDocs();
      fine("index", where + ": " + console.count(reports, "1 report", "%d reports"));
      if (!archive.isCurrent()) {
        fine("analysis", console.say("with another lexicon: songngu upgrade"));
      }
    } catch (IOException | UserException | IndexFormatException | IndexLockedException e) {
      fault("index", where, Failures.message(e, console));
    }
  }

  private void fine(String name, String text) {
    line("  ", name, text);
  }

  private void fault(String name, String text, String remedy) {
    faulty = true;
    line("!!", name, text + ": " + console.say(remedy));
  }

  private void line(String sign, String name, String text) {
    String label = Columns.padded(console.say(name), 14);
    console.out().println(SafeText.line(sign + " " + label + " " + text));
  }
}

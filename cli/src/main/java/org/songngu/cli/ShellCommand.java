package org.songngu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.songngu.cli.options.IndexOption;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.StopSignal;
import org.songngu.cli.settings.GlobalOptions;
import org.songngu.cli.settings.Setting;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads commands one after the other, in one process that stays warm. */
@Command(
    name = "shell",
    description = {
      "Reads the same commands one after another, in a warm process.",
      "They are typed without 'songngu' before them; a line that begins with no command is a"
          + " search, with \"phrases\" as they are. Tab completes commands, options and fields; the"
          + " arrow keys bring earlier lines back; a line that ends with \\ goes on in the next."
          + " Options alone in a line hold from then on. Ctrl-C stops the command; exit or Ctrl-D"
          + " leaves."
    },
    footer = {"", "Examples:", "  songngu shell --index news", "  songngu shell < commands.txt"})
final class ShellCommand implements Callable<Integer> {
  private final Console console;
  private final Settings settings;
  @Mixin private final IndexOption index = new IndexOption();

  ShellCommand(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    if (index.isGiven()) {
      settings.set(Setting.INDEX, index.path().toString(), "--index");
    }
    try (Terminal terminal =
        TerminalBuilder.builder()
            .name("songngu")
            .encoding(StandardCharsets.UTF_8)
            .dumb(true)
            .system(true)
            .build()) {
      DefaultParser parser = new DefaultParser();
      parser.setEofOnEscapedNewLine(true);
      if (console.isTerminal()) {
        // Ctrl-C stops the command, not the shell.
        terminal.handle(Terminal.Signal.INT, signal -> stop());
      }
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .parser(parser)
              .completer(new ShellCompleter(Commands.all(console, settings)))
              .variable(LineReader.HISTORY_FILE, historyFile())
              .variable(LineReader.SECONDARY_PROMPT_PATTERN, "…> ")
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
              .build();
      return readAll(reader);
    }
  }

  private Integer readAll(LineReader reader) {
    int status = ExitStatus.OK;
    while (true) {
      try {
        String line = reader.readLine(console.isTerminal() ? "songngu> " : "");
        List<String> arguments = ShellLine.arguments(line, reader.getParsedLine().words());
        if (line.isBlank()) {
          continue;
        }
        if (arguments.equals(List.of("search", "exit"))
            || arguments.equals(List.of("search", "quit"))) {
          return status;
        }
        status = run(arguments);
      } catch (UserInterruptException e) {
        // Ctrl-C gives up the line, not the shell.
        status = ExitStatus.STOPPED;
      } catch (EndOfFileException e) {
        return status;
      }
    }
  }

  private void stop() {
    StopSignal.ask();
    console.stop();
  }

  /** Runs a command; options that stand alone hold from then on, others for their line. */
  private int run(List<String> arguments) {
    try {
      Settings used = settings.copy();
      GlobalOptions options = new GlobalOptions(arguments.toArray(String[]::new), used);
      if (options.rest().length == 0) {
        console.set(settings, new GlobalOptions(arguments.toArray(String[]::new), settings));
        return ExitStatus.OK;
      }
      console.set(used, options);
      if (options.rest()[0].equals("shell")) {
        throw new UserException("this is the shell already");
      }
      int status = Songngu.run(console, used, options.rest());
      console.out().flush();
      return status;
    } catch (UserException e) {
      return Failures.execution(e, console);
    }
  }

  private static Path historyFile() throws IOException {
    String state = System.getenv("XDG_STATE_HOME");
    String home = System.getProperty("user.home", "");
    Path folder =
        state == null || state.isEmpty()
            ? Path.of(home, ".local", "state", "songngu")
            : Path.of(state, "songngu");
    return Files.createDirectories(folder).resolve("history");
  }
}

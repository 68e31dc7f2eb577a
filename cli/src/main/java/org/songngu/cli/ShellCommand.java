package org.songngu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads commands one after the other, in one process that stays warm. */
@Command(
    name = "shell",
    description = {
      "Reads commands one after the other: the same ones, without 'songngu' before them.",
      "A line that begins with no command is a search. Tab completes commands, options and fields;"
          + " the arrow keys bring earlier lines back; a line that ends with \\ goes on in the"
          + " next. exit or Ctrl-D leaves."
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
    settings.set(Setting.INDEX, index.path().toString(), "songngu shell");
    try (Terminal terminal =
        TerminalBuilder.builder()
            .name("songngu")
            .encoding(StandardCharsets.UTF_8)
            .dumb(true)
            .system(true)
            .build()) {
      DefaultParser parser = new DefaultParser();
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
        List<String> words = words(reader.getParsedLine());
        if (line.isBlank()) {
          continue;
        }
        if (words.getFirst().equals("exit") || words.getFirst().equals("quit")) {
          return status;
        }
        status = run(words);
      } catch (UserInterruptException e) {
        // Ctrl-C gives up the line, not the shell.
        status = ExitStatus.STOPPED;
      } catch (EndOfFileException e) {
        return status;
      }
    }
  }

  private static List<String> words(ParsedLine line) {
    return line.words().stream().filter(word -> !word.isEmpty()).toList();
  }

  private int run(List<String> words) {
    List<String> command = new ArrayList<>(words);
    if (!Commands.isCommand(words.getFirst()) && !words.getFirst().startsWith("-")) {
      command.addFirst("search");
    }
    try {
      GlobalOptions options = new GlobalOptions(command.toArray(String[]::new), settings);
      console.set(settings, options);
      int status = Songngu.run(console, settings, options.rest());
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

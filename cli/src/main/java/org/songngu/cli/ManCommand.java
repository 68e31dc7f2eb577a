package org.songngu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints manual pages, made of what the help is made of. */
@Command(
    name = "man",
    description = "Prints the manual page of a command, or writes those of all.",
    footer = {
      "",
      "Examples:",
      "  songngu man search | man -l -",
      "  songngu man --output ~/.local/share/man/man1"
    })
final class ManCommand implements Callable<Integer> {
  private final Console console;
  private final Settings settings;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "The command (default: songngu itself).")
  private @Nullable String name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the pages of all commands into a folder.")
  private @Nullable Path folder;

  ManCommand(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Commands.all(console, settings);
    if (folder != null) {
      Files.createDirectories(folder);
      write(folder, commands);
      for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
        write(folder, command.getValue());
      }
      return ExitStatus.OK;
    }
    CommandLine command = name == null ? commands : commands.getSubcommands().get(name);
    if (command == null) {
      throw new UserException("there is no command %s", name);
    }
    console.out().print(new ManPage(command, console.texts()).text());
    return ExitStatus.OK;
  }

  private void write(Path folder, CommandLine command) throws IOException {
    String page = command.getCommandSpec().qualifiedName("-") + ".1";
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(folder.resolve(page), StandardCharsets.UTF_8))) {
      out.print(new ManPage(command, console.texts()).text());
    }
  }
}

package org.songngu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.Texts;
import org.songngu.cli.settings.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a command, or how queries are written. */
@Command(
    name = "help",
    description = "Explains a command, or how queries are written.",
    footer = {"", "Examples:", "  songngu help query", "  songngu help search"})
final class HelpCommand implements Callable<Integer> {
  private static final String QUERY = "query";

  private final Console console;
  private final Settings settings;

  @Parameters(arity = "0..1", paramLabel = "COMMAND|query", description = "What to explain.")
  private @Nullable String topic;

  HelpCommand(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Commands.all(console, settings);
    if (topic == null) {
      console.out().print(commands.getUsageMessage());
    } else if (topic.equals(QUERY)) {
      console.out().print(querySyntax());
    } else {
      CommandLine command = commands.getSubcommands().get(topic);
      if (command == null) {
        throw new UserException("no command '%s', and no topic but 'query'", topic);
      }
      console.out().print(command.getUsageMessage());
    }
    return ExitStatus.OK;
  }

  private String querySyntax() throws IOException {
    String name = console.texts() == Texts.ENGLISH ? "query-en.txt" : "query-vi.txt";
    try (InputStream text = HelpCommand.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

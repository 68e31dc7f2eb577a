package org.songngu.cli;

import java.util.concurrent.Callable;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.settings.Settings;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what makes a shell complete the command. */
@Command(
    name = "completion",
    description = "Prints a script that makes a shell complete commands and options.",
    footer = {
      "",
      "Examples:",
      "  songngu completion bash > ~/.local/share/bash-completion/completions/songngu",
      "  songngu completion zsh  > ~/.songngu.zsh && echo 'source ~/.songngu.zsh' >> ~/.zshrc",
      "  songngu completion fish > ~/.config/fish/completions/songngu.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;
  private final Settings settings;

  @Parameters(paramLabel = "bash|zsh|fish", description = "The shell.")
  private Shell shell = Shell.BASH;

  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  CompletionCommand(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    CommandLine commands = Commands.all(console, settings);
    CompletionChoices.install(commands);
    switch (shell) {
      // The script for bash loads what zsh needs to read it.
      case BASH, ZSH -> console.out().print(AutoComplete.bash("songngu", commands));
      case FISH -> console.out().print(FishCompletion.of(commands));
    }
    return ExitStatus.OK;
  }
}

package org.songngu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.songngu.cli.screen.Console;
import org.songngu.cli.settings.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of commands: with {@code -h} one screen of what a command has of its own, with {@code
 * --help} all of it. In the language of the interface.
 */
final class Help {
  private static final String PAGE = "page";

  private Help() {}

  /** Prepares a command to explain itself on a console. */
  static void install(CommandLine command, Console console) {
    translate(command.getCommandSpec(), console.texts());
    command.setHelpSectionKeys(List.of(PAGE));
    command
        .getHelpSectionMap()
        .put(PAGE, help -> new HelpPage(help.commandSpec(), console).whole());
  }

  /** The help on one screen: without the options that all commands have. */
  static String brief(CommandLine command, Console console) {
    return new HelpPage(command.getCommandSpec(), console).brief();
  }

  /** What a command does, in a line. */
  static String summary(CommandLine command) {
    String[] lines = command.getCommandSpec().usageMessage().description();
    return lines.length == 0 ? "" : lines[0];
  }

  private static void translate(CommandSpec spec, Texts texts) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(translate(usage.description(), texts));
    usage.footer(translate(usage.footer(), texts));
    if (texts != Texts.ENGLISH) {
      spec.resourceBundle(descriptions(spec, texts));
    }
  }

  /** The translated descriptions by the keys under which picocli looks for them. */
  private static ResourceBundle descriptions(CommandSpec spec, Texts texts) {
    List<Object[]> contents = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      String key = option.longestName().replaceFirst("^-+", "");
      contents.add(new Object[] {key, String.join("%n", translate(option.description(), texts))});
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      String key = parameter.paramLabel() + "[" + parameter.index() + "]";
      contents.add(
          new Object[] {key, String.join("%n", translate(parameter.description(), texts))});
    }
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return contents.toArray(Object[][]::new);
      }
    };
  }

  private static String[] translate(String[] lines, Texts texts) {
    return Arrays.stream(lines).map(texts::say).toArray(String[]::new);
  }
}

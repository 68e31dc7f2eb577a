package org.songngu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.songngu.cli.screen.Console;
import org.songngu.cli.settings.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of commands: with {@code -h} one screen of what a command has of its own, with {@code
 * --help} all of it. In the language of the interface.
 */
final class Help {
  private static final List<String> SHORT =
      List.of(
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
          UsageMessageSpec.SECTION_KEY_FOOTER);

  private static final String EVERYWHERE = "everywhere";

  private Help() {}

  /** Prepares a command to explain itself on a console. */
  static void install(CommandLine command, Console console) {
    translate(command.getCommandSpec(), console.texts());
    List<String> keys = new ArrayList<>(SHORT);
    keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), EVERYWHERE);
    command.setHelpSectionKeys(keys);
    command
        .getHelpSectionMap()
        .put(
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            help -> options(help, option -> !isShared(option)));
    command
        .getHelpSectionMap()
        .put(
            EVERYWHERE,
            help ->
                "%n%s%n%s".formatted(console.say("Everywhere:"), options(help, Help::isShared)));
  }

  /** The help on one screen: without the options that all commands have. */
  static String brief(CommandLine command, Console console) {
    command.setHelpSectionKeys(SHORT);
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    String[] description = usage.description();
    if (description.length > 1) {
      usage.description(description[0]);
    }
    return command.getUsageMessage()
        + console.say("%s --help tells more.", command.getCommandSpec().qualifiedName(" "))
        + System.lineSeparator();
  }

  /** What a command does, in a line. */
  static String summary(CommandLine command) {
    String[] lines = command.getCommandSpec().usageMessage().description();
    return lines.length == 0 ? "" : lines[0];
  }

  private static boolean isShared(OptionSpec option) {
    return option.inherited() || option.command().userObject() instanceof RootCommand;
  }

  private static String options(CommandLine.Help help, Predicate<OptionSpec> which) {
    Layout layout = help.createDefaultLayout();
    List<OptionSpec> options =
        help.commandSpec().options().stream()
            .filter(option -> !option.hidden())
            .filter(which)
            .toList();
    layout.addOptions(options, help.parameterLabelRenderer());
    return layout.toString();
  }

  private static void translate(CommandSpec spec, Texts texts) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(translate(usage.description(), texts));
    usage.footer(translate(usage.footer(), texts));
    usage.abbreviateSynopsis(true);
    usage.synopsisHeading(texts.say("Usage:") + " ");
    usage.commandListHeading("%n" + texts.say("Commands:") + "%n");
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

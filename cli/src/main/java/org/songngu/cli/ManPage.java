package org.songngu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.songngu.cli.settings.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A manual page of a command in the language of {@code man} (roff). */
final class ManPage {
  private final CommandLine command;
  private final CommandSpec spec;
  private final Texts texts;
  private final StringBuilder page = new StringBuilder();

  ManPage(CommandLine command, Texts texts) {
    this.texts = texts;
    this.command = command;
    this.spec = command.getCommandSpec();
  }

  String text() {
    String name = spec.qualifiedName("-");
    String[] description = spec.usageMessage().description();
    macro("TH", name.toUpperCase(Locale.ROOT), "1", "", "Songngu " + Versions.own());
    section(texts.say("NAME"));
    line(name + " - " + Help.summary(command));
    section(texts.say("SYNOPSIS"));
    line(Placeholders.synopsis(spec, texts));
    section(texts.say("DESCRIPTION"));
    for (String paragraph : description) {
      macro("PP");
      line(paragraph);
    }
    parameters();
    options();
    commands();
    footer();
    return page.toString();
  }

  private void parameters() {
    List<PositionalParamSpec> parameters = spec.positionalParameters();
    if (!parameters.isEmpty()) {
      section(texts.say("ARGUMENTS"));
      for (PositionalParamSpec parameter : parameters) {
        item(Placeholders.value(parameter, texts), parameter.description());
      }
    }
  }

  private void options() {
    section(texts.say("OPTIONS"));
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        String usage = String.join(", ", option.names()) + " " + Placeholders.value(option, texts);
        item(usage.strip(), option.description());
      }
    }
  }

  private void commands() {
    if (!command.getSubcommands().isEmpty()) {
      section(texts.say("COMMANDS"));
      for (Map.Entry<String, CommandLine> other : command.getSubcommands().entrySet()) {
        item(other.getKey(), Help.summary(other.getValue()));
      }
    }
  }

  /** The examples, and what follows them. */
  private void footer() {
    boolean example = false;
    for (String line : spec.usageMessage().footer()) {
      boolean indented = line.startsWith("  ");
      if (!line.isBlank() && line.strip().endsWith(":")) {
        section(line.strip().replace(":", "").toUpperCase(Locale.ROOT));
      } else if (indented) {
        page.append(example ? "" : ".nf\n");
        line(line.strip());
      } else if (!line.isBlank()) {
        page.append(example ? ".fi\n" : "");
        macro("PP");
        line(line);
      }
      example = indented;
    }
    page.append(example ? ".fi\n" : "");
  }

  private void section(String title) {
    macro("SH", title);
  }

  private void item(String name, String... description) {
    macro("TP");
    page.append(".B ").append(escaped(name)).append('\n');
    line(String.join(" ", description));
  }

  private void line(String text) {
    String escaped = escaped(text);
    page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "");
    page.append(escaped).append('\n');
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%").replace("%n", "\n");
  }
}

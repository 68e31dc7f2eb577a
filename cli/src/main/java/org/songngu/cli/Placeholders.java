package org.songngu.cli;

import java.util.regex.Pattern;
import org.songngu.cli.settings.Texts;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The words that stand for values in help, in the language of the interface: {@code FILE}, {@code
 * TỆP}. What is to be typed as it is, such as {@code vi|en}, is in small letters in every language.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]+");

  private Placeholders() {}

  /** The placeholder of an argument; empty for an option without a value. */
  static String value(ArgSpec argument, Texts texts) {
    return argument instanceof OptionSpec option && option.arity().max() == 0
        ? ""
        : translated(argument.paramLabel(), texts);
  }

  /** An argument that has no name, as it stands in a line of usage: {@code [FILE...]}. */
  static String inSynopsis(PositionalParamSpec parameter, Texts texts) {
    String label = value(parameter, texts) + (parameter.arity().max() > 1 ? "..." : "");
    return parameter.arity().min() == 0 ? "[" + label + "]" : label;
  }

  /** A command with what can stand behind it. */
  static String synopsis(CommandSpec spec, Texts texts) {
    StringBuilder synopsis = new StringBuilder(spec.qualifiedName(" "));
    synopsis.append(" [").append(texts.say("OPTIONS")).append(']');
    for (OptionSpec option : spec.options()) {
      if (option.required()) {
        synopsis.append(' ').append(option.longestName()).append('=').append(value(option, texts));
      }
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      synopsis.append(' ').append(inSynopsis(parameter, texts));
    }
    if (!spec.subcommands().isEmpty()) {
      synopsis.append(' ').append(texts.say("COMMAND"));
    }
    return synopsis.toString();
  }

  private static String translated(String label, Texts texts) {
    return PLACEHOLDER.matcher(label).replaceAll(found -> texts.say(found.group()));
  }
}

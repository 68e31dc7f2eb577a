package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of the shell as the arguments of a command. A line that begins with no command is a
 * search; its quotation marks are those of the query language, and an apostrophe is a letter.
 */
final class ShellLine {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");

  private ShellLine() {}

  /**
   * The arguments, with the command's name first; options alone have no command.
   *
   * @param text the line as it was typed
   * @param words its words as a shell cuts them
   */
  static List<String> arguments(String text, List<String> words) {
    List<String> command = new ArrayList<>();
    words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(command::add);
    boolean named = command.size() > 1 && command.getFirst().matches("(?:\\./)?songngu");
    if (named) {
      // As it is typed outside, and stands in the examples.
      command.removeFirst();
    }
    String first = command.isEmpty() ? "-" : command.getFirst();
    if (first.startsWith("-") || Commands.isCommand(first)) {
      return command;
    }
    List<String> search = new ArrayList<>();
    search.add("search");
    WORD.matcher(text.replace("\\\n", " ")).results().map(MatchResult::group).forEach(search::add);
    if (named) {
      search.remove(1);
    }
    return search;
  }
}

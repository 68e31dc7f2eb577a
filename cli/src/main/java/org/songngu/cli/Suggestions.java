package org.songngu.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Names that are nearly what somebody typed. */
final class Suggestions {
  private static final int MOST = 3;

  private Suggestions() {}

  /**
   * The names that one or two typing errors lead to, the nearest first, and those that begin with
   * what was typed; three at most. A transposition is one error.
   */
  static List<String> of(String typed, Collection<String> names) {
    List<String> near = new ArrayList<>();
    LevenshteinAutomata automata = new LevenshteinAutomata(typed, true);
    // Two errors make anything of a short name.
    int errors = typed.replace("-", "").length() < 5 ? 1 : 2;
    for (int distance = 1; distance <= errors; distance++) {
      CharacterRunAutomaton automaton = new CharacterRunAutomaton(automata.toAutomaton(distance));
      names.stream().filter(name -> !near.contains(name) && automaton.run(name)).forEach(near::add);
    }
    if (typed.length() > 2) {
      names.stream()
          .filter(name -> !near.contains(name) && name.startsWith(typed))
          .forEach(near::add);
    }
    return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
  }
}

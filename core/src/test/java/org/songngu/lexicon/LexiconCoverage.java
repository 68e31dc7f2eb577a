package org.songngu.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.songngu.report.Language;

/**
 * Prints how much running text the built-in lexicon knows, by a frequency list: word, tab, count,
 * any columns, tab, share of the word's uses that are written with a capital. A word is covered if
 * the lexicon has it as a whole, if it is a name (more than half of its uses with a capital), or if
 * it has a digit: the last two go through a search untranslated.
 *
 * <p>Usage: {@code vi|en FILE [how many missing words to print]}.
 */
final class LexiconCoverage {
  private static final double NAME = 0.5;

  private final Lexicon lexicon = Lexicon.builtIn();
  private final FormFinder finder = new FormFinder(lexicon);
  private final Language language;
  private final List<String> missing = new ArrayList<>();
  private long covered;
  private long all;

  private LexiconCoverage(Language language) {
    this.language = language;
  }

  /** Prints the share, then the commonest words that are not covered. */
  public static void main(String[] arguments) throws IOException {
    Language language = arguments[0].equals("vi") ? Language.VIETNAMESE : Language.ENGLISH;
    LexiconCoverage coverage = new LexiconCoverage(language);
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      if (!line.startsWith("#")) {
        coverage.count(line.split("\t", -1));
      }
    }
    System.out.printf(
        Locale.ROOT, "covered %.2f %%%n", 100.0 * coverage.covered / Math.max(1, coverage.all));
    int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    coverage.missing.stream().limit(most).forEach(System.out::println);
  }

  private void count(String[] row) {
    String word = row[0];
    long tokens = Long.parseLong(row[1]);
    boolean name = Double.parseDouble(row[row.length - 1]) > NAME;
    boolean numeral = word.chars().anyMatch(Character::isDigit);
    all += tokens;
    if (name || numeral || isKnown(word)) {
      covered += tokens;
    } else {
      missing.add(word + "\t" + tokens);
    }
  }

  private boolean isKnown(String word) {
    Set<Integer> forms = finder.find(word);
    return forms.stream().anyMatch(form -> lexicon.forms().language(form) == language);
  }
}

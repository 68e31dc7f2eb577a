package org.songngu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.songngu.report.Language;

/**
 * How much running text of a language a lexicon knows, by a frequency list: word, tab, count, any
 * columns, tab, share of the word's uses that are written with a capital. Blank lines and lines
 * that begin with {@code #} are left out.
 *
 * <p>A word is covered if the lexicon has it as a whole, if it is a name (more than half of its
 * uses with a capital), or if it has a digit: the last two go through a search untranslated.
 *
 * @param language the language of the list
 * @param tokens all tokens that the list counts
 * @param covered those of words that are covered
 * @param missing the words that are not, in the order of the list
 */
public record LexiconCoverage(Language language, long tokens, long covered, List<Missing> missing) {

  /**
   * A word that is not covered, with its count.
   *
   * @param word a word that the lexicon lacks
   * @param tokens how often it occurs
   */
  public record Missing(String word, long tokens) {}

  private static final double NAME = 0.5;
  private static final int LEAST_COLUMNS = 3;

  /** Checks and copies what it is given. */
  public LexiconCoverage {
    missing = List.copyOf(missing);
  }

  /** {@return the share of the tokens that are covered, from 0 to 1; 0 for an empty list} */
  public double share() {
    return tokens == 0 ? 0 : (double) covered / tokens;
  }

  /**
   * Measures a lexicon.
   *
   * @param lexicon what words mean
   * @param language Vietnamese or English
   * @param name the list's name, for messages
   * @param list the rows of a frequency list
   * @return how much of the list it knows
   * @throws LexiconFormatException if lines are no rows of a frequency list
   * @throws IOException if it cannot be read
   */
  public static LexiconCoverage of(Lexicon lexicon, Language language, String name, Reader list)
      throws IOException {
    List<LexiconFault> faults = new ArrayList<>();
    FormFinder finder = new FormFinder(lexicon);
    List<Missing> missing = new ArrayList<>();
    long all = 0;
    long covered = 0;
    BufferedReader lines = new BufferedReader(list);
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          Row row = Row.of(line);
          boolean known =
              row.passesThrough()
                  || finder.find(row.word).stream()
                      .anyMatch(form -> lexicon.forms().language(form) == language);
          all += row.tokens;
          covered += known ? row.tokens : 0;
          if (!known) {
            missing.add(new Missing(row.word, row.tokens));
          }
        } catch (NumberFormatException e) {
          String rule = "a line is word, tab, count, …, tab, share with a capital";
          faults.add(new LexiconFault(name, number, 1, rule));
        }
      }
      number++;
    }
    if (!faults.isEmpty()) {
      throw new LexiconFormatException(faults);
    }
    return new LexiconCoverage(language, all, covered, missing);
  }

  private record Row(String word, long tokens, double capitals) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      if (columns.length < LEAST_COLUMNS) {
        throw new NumberFormatException(line);
      }
      return new Row(
          columns[0], Long.parseLong(columns[1]), Double.parseDouble(columns[columns.length - 1]));
    }

    boolean passesThrough() {
      return capitals > NAME || word.chars().anyMatch(Character::isDigit);
    }
  }
}

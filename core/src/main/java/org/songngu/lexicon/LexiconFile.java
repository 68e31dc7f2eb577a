package org.songngu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.songngu.lexicon.LexiconEntry.Written;

/**
 * Reads concepts from text, one a line:
 *
 * <pre>
 * kind vietnamese form, vietnamese form = english form, english form:weight  # note
 * </pre>
 *
 * Blank lines and lines that begin with {@code #} are comments. A {@code ~} before a Vietnamese
 * form says that it is not made of Vietnamese syllables, for the checks of the built-in files; it
 * is no part of the form.
 */
public final class LexiconFile {
  private static final String SIDES = " = ";
  private static final String NOTE = " # ";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final double MOST_WEIGHT = 100;

  private final String name;
  private final List<LexiconFault> faults;

  private LexiconFile(String name, List<LexiconFault> faults) {
    this.name = name;
    this.faults = faults;
  }

  /**
   * Reads all concepts of a file in their order.
   *
   * @param name the file's name, for messages and as the concepts' origin
   * @param reader the text of the file
   * @return the concepts
   * @throws LexiconFormatException if lines break the format; it has all faults of the file
   * @throws IOException if it cannot be read
   */
  public static List<Concept> read(String name, Reader reader) throws IOException {
    List<LexiconFault> faults = new ArrayList<>();
    List<LexiconEntry> entries = entries(name, reader, faults);
    for (LexiconEntry entry : entries) {
      entry.forms().stream()
          .filter(Written::isSilenced)
          .forEach(form -> faults.add(entry.fault(form, "weight 0: there is nothing to silence")));
    }
    if (!faults.isEmpty()) {
      faults.sort(LexiconFault.BY_PLACE);
      throw new LexiconFormatException(faults);
    }
    return entries.stream().map(LexiconEntry::concept).toList();
  }

  /** Reads the lines that keep the format; what is wrong with the others goes to the faults. */
  static List<LexiconEntry> entries(String name, Reader reader, List<LexiconFault> faults)
      throws IOException {
    LexiconFile file = new LexiconFile(name, faults);
    List<LexiconEntry> entries = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      if (!text.isBlank() && !text.startsWith("#")) {
        file.entry(text, number).ifPresent(entries::add);
      }
      number++;
    }
    return entries;
  }

  private Optional<LexiconEntry> entry(String line, int number) {
    int known = faults.size();
    int note = line.indexOf(NOTE);
    String body = note < 0 ? line : line.substring(0, note);
    int space = body.indexOf(' ');
    int sides = body.indexOf(SIDES);
    if (space < 0 || sides < space) {
      fault(number, 1, "a line is \"kind vietnamese form, … = english form, …\"");
      return Optional.empty();
    }
    String kindName = body.substring(0, space);
    Optional<ConceptKind> kind = ConceptKind.ofName(kindName);
    if (kind.isEmpty()) {
      String names = String.join(", ", ConceptKind.names());
      fault(number, 1, "unknown kind \"%s\": there are %s".formatted(kindName, names));
    }
    int english = sides + SIDES.length();
    List<Written> left = forms(body.substring(0, sides), space + 1, number);
    List<Written> right = forms(body, english, number);
    String remark = note < 0 ? "" : line.substring(note + NOTE.length()).strip();
    return faults.size() > known
        ? Optional.empty()
        : kind.map(found -> new LexiconEntry(name, number, found, left, right, remark));
  }

  /** The forms from a place in a line to its end. */
  private List<Written> forms(String line, int from, int number) {
    List<Written> forms = new ArrayList<>();
    int start = from;
    while (start <= line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      int first = start;
      while (first < end && line.charAt(first) == ' ') {
        first++;
      }
      form(line.substring(first, end).stripTrailing(), number, first + 1).ifPresent(forms::add);
      start = end + 1;
    }
    return forms;
  }

  private Optional<Written> form(String written, int number, int column) {
    int begin = written.startsWith("~") ? 1 : 0;
    int colon = written.lastIndexOf(':');
    String text = written.substring(begin, colon < 0 ? written.length() : colon).strip();
    if (text.isEmpty()) {
      fault(number, column, "a form is missing before, between or behind the commas");
      return Optional.empty();
    }
    OptionalDouble weight = OptionalDouble.empty();
    if (colon >= 0) {
      weight = weight(written.substring(colon + 1));
      if (weight.isEmpty()) {
        fault(
            number,
            column + colon + 1,
            "\"%s\": a weight is a number from 0 to 100, such as 0.5".formatted(written));
        return Optional.empty();
      }
    }
    return Optional.of(
        new Written(Normalizer.normalize(text, Normalizer.Form.NFC), weight, column + begin));
  }

  private static OptionalDouble weight(String number) {
    try {
      double weight = Double.parseDouble(number.strip());
      return weight >= 0 && weight <= MOST_WEIGHT
          ? OptionalDouble.of(weight)
          : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private void fault(int line, int column, String rule) {
    faults.add(new LexiconFault(name, line, column, rule));
  }
}

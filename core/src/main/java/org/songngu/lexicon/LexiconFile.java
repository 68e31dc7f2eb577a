package org.songngu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songngu.lexicon.Concept.Origin;

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

  private final String name;
  private final Origin origin;

  private LexiconFile(String name, Origin origin) {
    this.name = name;
    this.origin = origin;
  }

  /**
   * Reads all concepts of a file in their order.
   *
   * @param name the file's name, for messages
   * @throws LexiconFormatException at the first line that breaks the format
   */
  public static List<Concept> read(String name, Reader reader, Origin origin) throws IOException {
    LexiconFile file = new LexiconFile(name, origin);
    List<Concept> concepts = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        concepts.add(file.concept(line, number));
      }
      number++;
    }
    return concepts;
  }

  private Concept concept(String line, int number) {
    int note = line.indexOf(NOTE);
    String body = note < 0 ? line : line.substring(0, note).stripTrailing();
    int space = body.indexOf(' ');
    int sides = body.indexOf(SIDES);
    if (space < 0 || sides < space) {
      throw fault(number, 1, "expected \"kind vietnamese forms = english forms\"");
    }
    String kindName = body.substring(0, space);
    ConceptKind kind =
        ConceptKind.ofName(kindName)
            .orElseThrow(() -> fault(number, 1, "unknown kind \"%s\"".formatted(kindName)));
    int english = sides + SIDES.length();
    return new Concept(
        kind,
        forms(body.substring(space + 1, sides), number, space + 1),
        forms(body.substring(english), number, english),
        note < 0 ? "" : line.substring(note + NOTE.length()).strip(),
        origin);
  }

  private List<Form> forms(String side, int number, int offset) {
    List<Form> forms = new ArrayList<>();
    int column = offset;
    for (String written : side.split(",", -1)) {
      forms.add(form(written.strip(), number, column + 1));
      column += written.length() + 1;
    }
    return forms;
  }

  private Form form(String written, int number, int column) {
    String text = written.startsWith("~") ? written.substring(1) : written;
    int colon = text.lastIndexOf(':');
    try {
      double weight = colon < 0 ? 1 : Double.parseDouble(text.substring(colon + 1));
      String form = colon < 0 ? text : text.substring(0, colon);
      return new Form(Normalizer.normalize(form, Normalizer.Form.NFC), weight);
    } catch (NumberFormatException e) {
      throw fault(number, column, "\"%s\": a weight is a number".formatted(written));
    } catch (IllegalArgumentException e) {
      throw fault(number, column, String.format(Locale.ROOT, "%s", e.getMessage()));
    }
  }

  private LexiconFormatException fault(int line, int column, String rule) {
    return new LexiconFormatException(name, line, column, rule);
  }
}

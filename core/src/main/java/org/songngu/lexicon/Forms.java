package org.songngu.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.songngu.report.Language;

/**
 * All surface forms of the lexicon, numbered from 0: how they are written, the term that stands for
 * them in an index, and their senses. Immutable and safe for use by many threads.
 */
public final class Forms {
  static final byte ENGLISH = 1;
  static final byte CASED = 1 << 1;
  static final byte ABBREVIATION = 1 << 3;
  static final byte CONTENT = 1 << 2;

  private final CharTable texts;
  private final CharTable terms;
  private final byte[] traits;
  private final IntLists senses;
  private final float[] probabilities;

  /**
   * @param texts how each form is written; empty where it is written as its term
   * @param senses the concepts of each form, the most likely first
   * @param probabilities how likely each of them is, in the same order
   */
  Forms(CharTable texts, CharTable terms, byte[] traits, IntLists senses, float[] probabilities) {
    this.texts = texts;
    this.terms = terms;
    this.traits = traits;
    this.senses = senses;
    this.probabilities = probabilities;
  }

  /** {@return how many forms there are; their numbers are smaller} */
  public int size() {
    return traits.length;
  }

  /**
   * {@return the form as running text writes it}
   *
   * @param form the form's number
   */
  public String text(int form) {
    return texts.length(form) == 0 ? terms.get(form) : texts.get(form);
  }

  /**
   * {@return the language of a form}
   *
   * @param form the form's number
   */
  public Language language(int form) {
    return has(form, ENGLISH) ? Language.ENGLISH : Language.VIETNAMESE;
  }

  /**
   * {@return what stands for the form in an index: its canonical tokens (stems in English) with a
   * space between them; a name keeps its capitals}
   *
   * @param form the form's number
   */
  public String term(int form) {
    return terms.get(form);
  }

  /**
   * {@return how many characters the form's term has}
   *
   * @param form the form's number
   */
  public int termLength(int form) {
    return terms.length(form);
  }

  /**
   * Copies the form's term into a buffer, without making an object.
   *
   * @param form the form's number
   * @param target where to put its tokens
   * @param at where in the buffer it begins; {@link #termLength} characters must fit
   */
  public void copyTerm(int form, char[] target, int at) {
    terms.copy(form, target, at);
  }

  /**
   * {@return whether the form is a name or an abbreviation, written with a capital}
   *
   * @param form the form's number
   */
  public boolean isCased(int form) {
    return has(form, CASED);
  }

  /**
   * {@return whether the form is two or more letters and all of them are capitals: {@code WHO}}
   *
   * @param form the form's number
   */
  public boolean isAbbreviation(int form) {
    return has(form, ABBREVIATION);
  }

  /**
   * {@return whether the form says something about a report's subject more often than not}
   *
   * @param form the form's number
   */
  public boolean isContent(int form) {
    return has(form, CONTENT);
  }

  /**
   * {@return the meanings of a form, the most likely first}
   *
   * @param form the form's number
   */
  public List<Sense> senses(int form) {
    List<Sense> list = new ArrayList<>();
    for (int at = senses.start(form); at < senses.end(form); at++) {
      list.add(new Sense(senses.value(at), probabilities[at]));
    }
    return list;
  }

  private boolean has(int form, byte trait) {
    return (traits[form] & trait) != 0;
  }

  void write(ImageWriter output) {
    texts.write(output);
    terms.write(output);
    output.writeBytes(traits);
    senses.write(output);
    output.writeFloats(probabilities);
  }

  static Forms read(ImageReader input) throws IOException {
    return new Forms(
        CharTable.read(input),
        CharTable.read(input),
        input.readBytes(),
        IntLists.read(input),
        input.readFloats());
  }
}

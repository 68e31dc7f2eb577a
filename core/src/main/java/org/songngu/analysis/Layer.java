package org.songngu.analysis;

import java.util.List;
import java.util.Locale;

/**
 * One way to read a token. A term of another layer than {@link #EXACT} begins with the layer's
 * mark, a character that no token begins with, so that {@code ban} as it is written and {@code
 * ~ban} for {@code bán} are two terms of one field.
 */
public enum Layer {
  /** The canonical form with its marks: {@code dẫn}, {@code semiconductors}. */
  EXACT(""),
  /** Vietnamese without marks: {@code ~dan}. */
  FOLDED("~"),
  /** The stem of an English word: {@code *semiconductor}. */
  STEM("*"),
  /** A word of the lexicon, of one or several tokens: {@code +bán dẫn}, {@code +US}. */
  WORD("+"),
  /** A value that both languages write alike: {@code =50000}. */
  NEUTRAL("=");

  private static final List<Layer> MARKED = List.of(FOLDED, STEM, WORD, NEUTRAL);

  private final String mark;
  private final String type;

  Layer(String mark) {
    this.mark = mark;
    this.type = name().toLowerCase(Locale.ROOT);
  }

  /** {@return what a term of this layer begins with} */
  public String mark() {
    return mark;
  }

  /** The mark as a character; {@link #EXACT} has none. */
  char sign() {
    return mark.charAt(0);
  }

  /** {@return the token type of this layer's terms: its name in lower case} */
  public String type() {
    return type;
  }

  /**
   * {@return a term of this layer}
   *
   * @param text the text
   */
  public String term(String text) {
    return mark + text;
  }

  /**
   * {@return the layer of a term}
   *
   * @param term the term with its mark
   */
  public static Layer of(String term) {
    for (Layer layer : MARKED) {
      if (term.startsWith(layer.mark)) {
        return layer;
      }
    }
    return EXACT;
  }

  /**
   * {@return the layer of a token type}
   *
   * @param type the type attribute
   */
  public static Layer ofType(String type) {
    return valueOf(type.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether a token type is that of a term beside a token of the text. Every other type, also one
   * that another tokenizer sets, is that of a token of the text itself.
   */
  static boolean isAdded(String type) {
    return type.equals(FOLDED.type)
        || type.equals(STEM.type)
        || type.equals(WORD.type)
        || type.equals(NEUTRAL.type);
  }

  /**
   * {@return a term without its layer's mark}
   *
   * @param term the term with its mark
   */
  public static String text(String term) {
    return term.substring(of(term).mark.length());
  }
}

package org.songngu.lexicon;

/**
 * One way to write a concept.
 *
 * @param text the form as running text writes it, in Unicode's composed form: lower case unless it
 *     is a name or an abbreviation
 * @param weight how much of the form's use has this meaning, relative to the same form's other
 *     concepts, or how well a looser synonym fits; above 0, usually 1
 */
public record Form(String text, double weight) {
  /** Checks and copies what it is given. */
  public Form {
    if (text.isBlank()) {
      throw new IllegalArgumentException("form \"%s\": it has no letters".formatted(text));
    }
    if (!(weight > 0 && weight <= 100)) {
      throw new IllegalArgumentException(
          "form \"%s\": weight %s is not above 0 and at most 100".formatted(text, weight));
    }
  }

  /** {@return whether the form has a capital letter, so that it is a name or an abbreviation} */
  public boolean isCased() {
    return isCased(text);
  }

  static boolean isCased(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the form has two or more letters, all of them capitals. */
  static boolean isAbbreviation(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return letters > 1 && text.chars().filter(Character::isUpperCase).count() == letters;
  }
}

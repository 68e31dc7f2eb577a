package org.songngu.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a text has one of many phrases in it, in one pass over the text. */
final class PhraseSet {
  /** By their first two characters; a power of two, much larger than the number of phrases. */
  private static final int SLOTS = 1 << 12;

  private final String[][] bySlot = new String[SLOTS][];
  private final String characters;

  /**
   * A set.
   *
   * @param phrases of one character and more
   */
  PhraseSet(List<String> phrases) {
    Map<Integer, List<String>> slots = new HashMap<>();
    StringBuilder alone = new StringBuilder();
    for (String phrase : phrases) {
      if (phrase.length() == 1) {
        alone.append(phrase);
        continue;
      }
      slots
          .computeIfAbsent(slot(phrase.charAt(0), phrase.charAt(1)), slot -> new ArrayList<>())
          .add(phrase);
    }
    characters = alone.toString();
    slots.forEach((slot, some) -> bySlot[slot] = some.toArray(new String[0]));
  }

  private static int slot(char first, char second) {
    return (first * 67 + second) & (SLOTS - 1);
  }

  boolean isIn(String text) {
    return isIn(text, 0);
  }

  /** Whether a phrase begins at this index of the text or behind it. */
  boolean isIn(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      String[] phrases = bySlot[slot(text.charAt(i), text.charAt(i + 1))];
      if (phrases != null && beginsWithOne(text, i, phrases)) {
        return true;
      }
    }
    return hasCharacter(text, from);
  }

  private boolean hasCharacter(String text, int from) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i), from) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithOne(String text, int index, String[] phrases) {
    for (String phrase : phrases) {
      if (text.startsWith(phrase, index)) {
        return true;
      }
    }
    return false;
  }
}

package org.songngu.signature;

import java.util.HashMap;
import java.util.Map;

/** What the numbers of a report's signature stand for, for people who want to know. */
public final class Labels {
  private final Map<Integer, String> words = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, String> numbers = new HashMap<>();

  void word(int key, String text) {
    words.putIfAbsent(key, text);
  }

  void name(int key, String text) {
    names.putIfAbsent(key, text);
  }

  void number(int key, String text) {
    numbers.putIfAbsent(key, text);
  }

  /** What a word of the signature is: its first form's term, or itself if it is not known. */
  public String word(int key) {
    return words.getOrDefault(key, "");
  }

  /** A folded word of a name, or two neighbours in the order of the report. */
  public String name(int key) {
    return names.getOrDefault(key, "");
  }

  /** What a quantity is called. */
  public String number(int key) {
    return numbers.getOrDefault(key, "");
  }
}

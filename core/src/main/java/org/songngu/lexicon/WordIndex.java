package org.songngu.lexicon;

import java.io.IOException;
import java.util.function.IntConsumer;

/**
 * The forms of one language, found by their tokens: a {@link WordTrie} whose labels are whole
 * tokens, each a number of the {@link Vocabulary}. A text's token then costs one hash look-up and
 * one step, instead of a step for every character.
 *
 * <p>Forms that differ in capitals only ({@code Anh}, {@code anh}) share a key and so a group. A
 * group is a number for the methods here, possibly negative, or {@link #NO_GROUP}. Immutable;
 * {@link WordMatcher} walks it, one for each thread.
 */
public final class WordIndex {
  /** Where a method answers with a group: there is none. */
  public static final int NO_GROUP = WordTrie.NONE;

  /** A group of one form, as most are, is the form's number; the others count down from here. */
  static final int FIRST_LIST = NO_GROUP - 1;

  private final Vocabulary vocabulary;
  private final WordTrie trie;
  private final IntLists groups;
  private final int longest;

  WordIndex(Vocabulary vocabulary, WordTrie trie, IntLists groups, int longest) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.groups = groups;
    this.longest = longest;
  }

  /**
   * {@return the number of a token in the vocabulary, or -1 if no form has it}
   *
   * @param token the token's number
   * @param length how many UTF-16 units
   */
  public int token(char[] token, int length) {
    return vocabulary.find(token, length);
  }

  /** {@return a new walker over this index} */
  public WordMatcher matcher() {
    return new WordMatcher(trie, longest);
  }

  /**
   * {@return the forms of a group, as numbers of {@link Forms}}
   *
   * @param group the group's number
   */
  public int[] forms(int group) {
    return group >= 0 ? new int[] {group} : groups.list(FIRST_LIST - group);
  }

  /**
   * {@return how many forms a group has}
   *
   * @param group the group's number
   */
  public int formCount(int group) {
    int list = FIRST_LIST - group;
    return group >= 0 ? 1 : groups.end(list) - groups.start(list);
  }

  /**
   * {@return the n-th form of a group, without making an array}
   *
   * @param group the group's number
   * @param n the number of the match
   */
  public int form(int group, int n) {
    return group >= 0 ? group : groups.value(groups.start(FIRST_LIST - group) + n);
  }

  /** All groups, in no particular order. */
  void forEachGroup(IntConsumer consumer) {
    trie.forEachGroup(consumer);
  }

  void write(ImageWriter output) {
    vocabulary.write(output);
    trie.write(output);
    groups.write(output);
    output.writeInt(longest);
  }

  static WordIndex read(ImageReader input) throws IOException {
    return new WordIndex(
        Vocabulary.read(input), WordTrie.read(input), IntLists.read(input), input.readInt());
  }
}

package org.songngu.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

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
  private static final int FIRST_GROUP = NO_GROUP - 1;

  private final Vocabulary vocabulary;
  private final WordTrie trie;
  private final IntLists groups;
  private final int longest;

  private WordIndex(Vocabulary vocabulary, WordTrie trie, IntLists groups, int longest) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.groups = groups;
    this.longest = longest;
  }

  /** Compiles keys (tokens in order) with the form numbers that have them. */
  static WordIndex of(Map<List<String>, List<Integer>> formsOfKey) {
    Vocabulary vocabulary = new Vocabulary();
    SortedMap<int[], List<Integer>> sorted = new TreeMap<>(Arrays::compare);
    formsOfKey.forEach(
        (key, forms) -> sorted.put(key.stream().mapToInt(vocabulary::add).toArray(), forms));
    SortedMap<int[], Integer> groupOfKey = new TreeMap<>(Arrays::compare);
    List<List<Integer>> groups = new ArrayList<>();
    int longest = 0;
    for (Map.Entry<int[], List<Integer>> entry : sorted.entrySet()) {
      groupOfKey.put(entry.getKey(), groupOf(entry.getValue(), groups));
      longest = Math.max(longest, entry.getKey().length);
    }
    WordTrie trie = WordTrie.of(groupOfKey, vocabulary.size());
    return new WordIndex(vocabulary, trie, IntLists.of(groups), longest);
  }

  /** The number of a token in the vocabulary, or -1 if no form has it. */
  public int token(char[] token, int length) {
    return vocabulary.find(token, length);
  }

  /** A new walker over this index. */
  public WordMatcher matcher() {
    return new WordMatcher(trie, longest);
  }

  /** The forms of a group, as numbers of {@link Forms}. */
  public int[] forms(int group) {
    return group >= 0 ? new int[] {group} : groups.list(FIRST_GROUP - group);
  }

  /** How many forms a group has. */
  public int formCount(int group) {
    int list = FIRST_GROUP - group;
    return group >= 0 ? 1 : groups.end(list) - groups.start(list);
  }

  /** The n-th form of a group, without making an array. */
  public int form(int group, int n) {
    return group >= 0 ? group : groups.value(groups.start(FIRST_GROUP - group) + n);
  }

  private static int groupOf(List<Integer> forms, List<List<Integer>> groups) {
    if (forms.size() == 1) {
      return forms.get(0);
    }
    groups.add(forms);
    return FIRST_GROUP - groups.size() + 1;
  }

  void write(DataOutput output) throws IOException {
    vocabulary.write(output);
    groups.write(output);
    output.writeVInt(longest);
    trie.write(output);
  }

  static WordIndex read(DataInput input) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(input);
    IntLists groups = IntLists.read(input);
    int longest = input.readVInt();
    return new WordIndex(vocabulary, WordTrie.read(input), groups, longest);
  }
}

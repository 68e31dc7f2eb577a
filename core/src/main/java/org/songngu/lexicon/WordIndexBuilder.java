package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compiles a {@link WordIndex}. Used once; not safe for use by several threads. */
final class WordIndexBuilder {
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Key> keys = new ArrayList<>();
  private int longest;

  @SuppressWarnings("ArrayRecordComponent")
  private record Key(int[] tokens, int form) {}

  /**
   * Adds a form; of forms with the same key the one that is added first is the first of the group.
   *
   * @param key its tokens with a space between them; not empty
   */
  void add(String key, int form) {
    char[] characters = key.toCharArray();
    int[] tokens = new int[1 + count(characters)];
    int token = 0;
    int from = 0;
    for (int i = 0; i <= characters.length; i++) {
      if (i == characters.length || characters[i] == ' ') {
        tokens[token++] = vocabulary.add(characters, from, i);
        from = i + 1;
      }
    }
    keys.add(new Key(tokens, form));
    longest = Math.max(longest, tokens.length);
  }

  private static int count(char[] characters) {
    int spaces = 0;
    for (char c : characters) {
      spaces += c == ' ' ? 1 : 0;
    }
    return spaces;
  }

  WordIndex build() {
    WordTrie.Builder trie = new WordTrie.Builder(vocabulary.size());
    int[] nodes = new int[keys.size()];
    for (int key = 0; key < nodes.length; key++) {
      nodes[key] = trie.add(keys.get(key).tokens);
    }
    int[] groups = new int[trie.size()];
    Arrays.fill(groups, WordIndex.NO_GROUP);
    List<List<Integer>> lists = new ArrayList<>();
    for (int key = 0; key < nodes.length; key++) {
      groups[nodes[key]] = with(keys.get(key).form, groups[nodes[key]], lists);
    }
    IntLists.Builder shared = new IntLists.Builder();
    for (List<Integer> list : lists) {
      list.forEach(shared::add);
      shared.endList();
    }
    return new WordIndex(vocabulary, trie.build(groups), shared.build(), longest);
  }

  /** The group with one form more. */
  private static int with(int form, int group, List<List<Integer>> lists) {
    if (group == WordIndex.NO_GROUP) {
      return form;
    }
    if (group < 0) {
      lists.get(WordIndex.FIRST_LIST - group).add(form);
      return group;
    }
    lists.add(new ArrayList<>(List.of(group, form)));
    return WordIndex.FIRST_LIST - lists.size() + 1;
  }
}

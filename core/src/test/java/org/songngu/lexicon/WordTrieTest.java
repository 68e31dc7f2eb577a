package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WordTrieTest {
  /** The group of a sequence, by the tree. */
  private static int find(WordTrie trie, int[] key) {
    int group = trie.tokenGroup(key[0]);
    int node = key[0];
    for (int i = 1; i < key.length; i++) {
      int place = trie.next(node, key[i]);
      if (place < 0) {
        return WordTrie.NONE;
      }
      group = trie.group(place);
      node = trie.node(place);
    }
    return group;
  }

  private static WordTrie trie(SortedMap<int[], Integer> keys, int tokens) {
    WordTrie.Builder builder = new WordTrie.Builder(tokens);
    keys.keySet().forEach(builder::add);
    int[] groups = new int[builder.size()];
    Arrays.fill(groups, WordTrie.NONE);
    keys.forEach((key, group) -> groups[builder.add(key)] = group);
    return builder.build(groups);
  }

  private static int[] sequence(Random random, int tokens) {
    return random.ints(1 + random.nextInt(4), 0, tokens).toArray();
  }

  @RepeatedTest(20)
  void holdsExactlyTheKeysThatItWasMadeOf() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int tokens = 1 + random.nextInt(60);
    SortedMap<int[], Integer> keys = new TreeMap<>(Arrays::compare);
    for (int i = random.nextInt(500); i > 0; i--) {
      keys.put(sequence(random, tokens), i);
    }
    WordTrie trie = trie(keys, tokens);
    ImageWriter output = new ImageWriter();
    trie.write(output);
    WordTrie read = WordTrie.read(new ImageReader(new ByteArrayInputStream(output.toArray())));
    List<int[]> asked = new ArrayList<>(keys.keySet());
    for (int i = 0; i < 500; i++) {
      asked.add(sequence(random, tokens));
    }
    for (int[] key : asked) {
      String what = "%s, seed %d".formatted(Arrays.toString(key), seed);
      assertThat(find(trie, key)).as(what).isEqualTo(keys.getOrDefault(key, WordTrie.NONE));
      assertThat(find(read, key)).as(what).isEqualTo(keys.getOrDefault(key, WordTrie.NONE));
    }
  }

  @Test
  void anEmptyTreeKnowsNothing() {
    WordTrie trie = trie(new TreeMap<>(Arrays::compare), 2);
    assertThat(find(trie, new int[] {0})).isEqualTo(WordTrie.NONE);
    assertThat(find(trie, new int[] {1, 0})).isEqualTo(WordTrie.NONE);
  }
}

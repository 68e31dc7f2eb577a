package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private static final int ROUNDS = 200;

  @Test
  void everyKeyThatBeginsAtATokenIsFound_shortestFirst() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      SortedMap<String, List<Integer>> keys = new TreeMap<>();
      WordIndexBuilder builder = new WordIndexBuilder();
      int size = random.nextInt(30);
      for (int form = 0; form < size; form++) {
        String key = text(random, 1 + random.nextInt(4));
        keys.computeIfAbsent(key, any -> new ArrayList<>()).add(form);
        builder.add(key, form);
      }
      check(keys, builder.build(), text(random, 10), "seed " + seed + ", round " + round);
    }
  }

  /** Words of few letters, so that keys begin alike. */
  private static String text(Random random, int words) {
    return String.join(
        " ",
        IntStream.range(0, words)
            .mapToObj(any -> random.nextBoolean() ? "a" : "b" + random.nextInt(3))
            .toList());
  }

  private static void check(
      SortedMap<String, List<Integer>> keys, WordIndex index, String text, String where) {
    List<String> tokens = List.of(text.split(" ", -1));
    int[] numbers =
        tokens.stream()
            .mapToInt(token -> index.token(token.toCharArray(), token.length()))
            .toArray();
    WordMatcher matcher = index.matcher();
    for (int from = 0; from < tokens.size(); from++) {
      List<List<Integer>> expected = new ArrayList<>();
      for (int to = from + 1; to <= tokens.size(); to++) {
        List<Integer> forms = keys.get(String.join(" ", tokens.subList(from, to)));
        if (forms != null) {
          expected.add(forms);
        }
      }
      List<List<Integer>> found = new ArrayList<>();
      int count = matcher.match(numbers, from, numbers.length);
      for (int n = 0; n < count; n++) {
        found.add(IntStream.of(index.forms(matcher.group(n))).boxed().toList());
      }
      assertThat(found).as("%s: %s from %d in %s", where, text, from, keys).isEqualTo(expected);
    }
  }
}

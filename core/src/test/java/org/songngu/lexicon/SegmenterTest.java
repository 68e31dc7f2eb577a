package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private static final int ROUNDS = 2000;

  /** The words of few tokens, so that they begin alike and reach over each other. */
  private static String words(Random random, int count) {
    return String.join(
        " ", IntStream.range(0, count).mapToObj(any -> "t" + random.nextInt(4)).toList());
  }

  private static int[] numbers(WordIndex index, String text) {
    return Arrays.stream(text.split(" ", -1))
        .mapToInt(token -> index.token(token.toCharArray(), token.length()))
        .toArray();
  }

  /** The words as pairs of a length and a group. */
  private static String words(Segmenter segmenter, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i += segmenter.length(i)) {
      words.append(segmenter.length(i)).append(':').append(segmenter.group(i)).append(' ');
    }
    return words.toString();
  }

  @Test
  void cuttingTokensApartFirstChangesNothing() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      WordIndexBuilder builder = new WordIndexBuilder();
      int forms = random.nextInt(12);
      for (int form = 0; form < forms; form++) {
        builder.add(words(random, 1 + random.nextInt(4)), form);
      }
      WordIndex index = builder.build();
      String text = words(random, 12);
      int from = random.nextInt(4);
      int to = from + random.nextInt(9);
      Segmenter whole = new Segmenter(index);
      whole.segment(numbers(index, text), from, to, Integer.MAX_VALUE);
      Segmenter parts = new Segmenter(index);
      parts.segment(numbers(index, text), from, to);
      assertThat(words(parts, from, to))
          .as("%s from %d to %d, seed %d, round %d", text, from, to, seed, round)
          .isEqualTo(words(whole, from, to));
    }
  }

  @Test
  void wordsThatReachOverACutAreTold() {
    WordIndexBuilder builder = new WordIndexBuilder();
    for (String word : new String[] {"a", "b", "c", "a b", "b c"}) {
      builder.add(word, 0);
    }
    WordIndex index = builder.build();
    Segmenter segmenter = new Segmenter(index);
    segmenter.segment(numbers(index, "a b c"), 0, 3);
    assertThat(segmenter.length(0)).isEqualTo(2);
    assertThat(segmenter.crossingLength(0)).isZero();
    assertThat(segmenter.crossingLength(1)).isEqualTo(2);
    assertThat(segmenter.crossingLength(2)).isZero();
    segmenter.segment(numbers(index, "b c"), 0, 2);
    assertThat(segmenter.crossingLength(1)).isZero();
  }
}

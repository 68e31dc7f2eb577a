package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrittenTokensTest {
  @Test
  void everyTokenKeepsItsNumber_whateverStandsAroundIt() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    WrittenTokens tokens = new WrittenTokens(2);
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      char[] text =
          random
              .ints(24, 'a', 'd')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString()
              .toCharArray();
      int start = random.nextInt(12);
      int length = 1 + random.nextInt(text.length - start);
      int traits = random.nextInt(2);
      String key = new String(text, start, length) + traits;
      int found = tokens.find(text, start, length, traits);
      assertThat(found)
          .as("%s, seed %d", key, seed)
          .isEqualTo(known.getOrDefault(key, WrittenTokens.UNKNOWN));
      if (found < 0) {
        known.put(key, tokens.add(text, start, length));
        assertThat(tokens.size()).isEqualTo(known.size());
      }
      if (i == 15_000) {
        tokens.clear();
        known.clear();
      }
    }
  }

  /** Another tokenizer may take a whole field for a token. */
  @Test
  void aTokenMayBeLong() {
    WrittenTokens tokens = new WrittenTokens(2);
    char[] text = "dài ".repeat(5_000).toCharArray();
    assertThat(tokens.find(text, 0, text.length, 0)).isEqualTo(WrittenTokens.UNKNOWN);
    assertThat(tokens.add(text, 0, text.length)).isZero();
    assertThat(tokens.find(text, 0, text.length, 0)).isZero();
    assertThat(tokens.find(text, 0, text.length - 1, 0)).isEqualTo(WrittenTokens.UNKNOWN);
  }
}

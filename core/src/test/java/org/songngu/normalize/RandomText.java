package org.songngu.normalize;

import java.text.Normalizer;
import java.util.Random;
import java.util.function.Consumer;

/** Random strings that are rich in what normalization has to handle; the seed is always told. */
final class RandomText {
  private static final int ROUNDS = 20_000;
  private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠƯÊYQIfjwz";
  private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B";
  private static final String OTHER =
      "\u00AD\u200B\uFEFF\u00A0’'-.,0"
          + " 5ðÐɖæßøñńṭİıΣσςжがк\u0308\u0327\u0340₫–ＡｑＱ\uD835\uDC00\uDBFF\uDC01";
  private static final String[] SYLLABLES = {
    "hoà", "hòa", "họat", "quí", "qúy", "nghiêng", "giếng", "gịa", "kĩ", "Thuỷ", "ðường", "qui",
  };

  private final Random random;

  private RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** Gives the check many strings; a failure names the seed and the string. */
  static void forEach(Consumer<String> check) {
    long seed = Long.getLong("songngu.seed", System.nanoTime());
    RandomText texts = new RandomText(seed);
    for (int i = 0; i < ROUNDS; i++) {
      String text = texts.next();
      try {
        check.accept(text);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "with -Dsongngu.seed=" + seed + " for " + escaped(text) + ": " + e.getMessage(), e);
      }
    }
  }

  private String next() {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(8);
    for (int i = 0; i < parts; i++) {
      appendPart(text);
    }
    return random.nextInt(4) == 0
        ? Normalizer.normalize(text, Normalizer.Form.NFD)
        : text.toString();
  }

  private void appendPart(StringBuilder text) {
    switch (random.nextInt(16)) {
      case 0 -> text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      case 1, 2, 3 -> text.append(oneOf(MARKS));
      case 4 -> text.append(oneOf(OTHER));
      case 5, 6 -> text.append((char) (0x1EA0 + random.nextInt(0x5A)));
      case 7 -> text.append((char) random.nextInt(0x10000));
      case 8 -> text.append((char) random.nextInt(0x250));
      default -> text.append(oneOf(LETTERS));
    }
  }

  private char oneOf(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
    return escaped.append('"').toString();
  }
}

package org.songngu.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the recognizer on the frequency lists of news, where they exist beside the project. */
class SharedWordsTest {
  private static final Path LEXICON = Path.of("..", "..", "shared", "lexicon");

  /** All but abbreviations ({@code hđnd}) and loans written as one word ({@code ôtô}). */
  @Test
  void vietnameseSyllables_areAccepted() throws IOException {
    Path list = list("vi-frequency.tsv");
    long marked = sum(list, (syllable, count) -> isMarked(syllable) ? count : 0);
    long accepted =
        sum(
            list,
            (syllable, count) -> isMarked(syllable) && Syllables.isSyllable(syllable) ? count : 0);
    assertThat((double) accepted / marked).isGreaterThan(0.998);
  }

  @Test
  void englishWords_areRejected() throws IOException {
    Path list = list("en-frequency.tsv");
    long words = sum(list, (word, count) -> 1);
    long accepted = sum(list, (word, count) -> Syllables.isSyllable(word) ? 1 : 0);
    assertThat((double) accepted / words).isLessThan(0.02);
  }

  private static Path list(String name) {
    Path list = LEXICON.resolve(name);
    assumeTrue(Files.exists(list), "no " + list);
    return list;
  }

  private static long sum(Path list, ToLongBiFunction<String, Long> value) throws IOException {
    try (Stream<String> lines = Files.lines(list)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .flatMapToLong(
              row ->
                  Stream.of(row[0].split(" ", -1))
                      .filter(word -> word.chars().allMatch(Character::isLetter))
                      .mapToLong(word -> value.applyAsLong(word, Long.valueOf(row[1]))))
          .sum();
    }
  }

  private static boolean isMarked(String syllable) {
    return syllable.chars().anyMatch(c -> c >= 0x80);
  }
}

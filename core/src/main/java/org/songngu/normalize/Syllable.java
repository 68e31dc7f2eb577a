package org.songngu.normalize;

import static java.util.Objects.requireNonNull;

/**
 * A Vietnamese syllable in its three parts: {@code nghiêng} is {@code ngh + iêng} without a tone
 * mark, {@code quý} is {@code qu + y} with sắc.
 *
 * <p>The {@code i} of {@code gi} is in both parts where it writes a sound of both: {@code gì} is
 * {@code gi + i}, {@code giếng} is {@code gi + iêng}.
 *
 * @param onset the consonants before the rhyme, lower case; empty if there is none
 * @param rhyme medial, vowels and coda, lower case, with shapes and without tone: {@code ươc}
 * @param tone the tone, {@link Tone#NGANG} where no mark is written
 */
public record Syllable(String onset, String rhyme, Tone tone) {
  public Syllable {
    requireNonNull(onset, "onset");
    requireNonNull(rhyme, "rhyme");
    requireNonNull(tone, "tone");
  }
}

package org.songngu.signature;

/**
 * A word of the lexicon, ready for signatures.
 *
 * @param key the number of the term of its first form
 * @param form its first form, for its name
 * @param weight how much it tells reports apart, from 0 to 1.3
 * @param concepts the numbers of the concepts that it can mean; the same in every lexicon that has
 *     the concept
 * @param probabilities how likely it means each of them, in 255ths
 * @param likely the concepts by which reports may be looked for
 */
@SuppressWarnings("ArrayRecordComponent")
public record KnownWord(
    int key, int form, float weight, int[] concepts, byte[] probabilities, int[] likely) {}

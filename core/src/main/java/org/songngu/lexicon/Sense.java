package org.songngu.lexicon;

/**
 * One meaning of a surface form.
 *
 * @param concept the number of the meaning in its {@link Lexicon}
 * @param probability how much of the form's use has this meaning, from 0 to 1; the senses of one
 *     form sum to 1
 */
public record Sense(int concept, double probability) {}

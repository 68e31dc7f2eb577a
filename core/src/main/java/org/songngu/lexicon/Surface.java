package org.songngu.lexicon;

/**
 * A form as one of the ways to write a concept.
 *
 * @param form the number of the form in its {@link Forms}
 * @param weight how usual the form is for the concept, above 0 and at most 1
 */
public record Surface(int form, double weight) {}

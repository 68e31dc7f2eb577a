package org.songngu.query;

/**
 * One way to understand the words of a unit.
 *
 * @param form the lexicon's form, by its number
 * @param probability how likely it is that this form is meant, above 0 and at most 1
 * @param how how the form was recognized
 */
record Reading(int form, double probability, How how) {
  enum How {
    /** The words are the form. */
    WRITTEN,
    /** Marks were missing and have been restored. */
    RESTORED
  }
}

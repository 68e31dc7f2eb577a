package org.songngu.event;

/**
 * A name, or two words of one, in a report.
 *
 * @param weight how much it tells reports apart; above 0
 * @param headline whether it stands in the headline
 * @param lead whether it stands in headline or lead
 * @param forms the forms of a name that the lexicon knows, such as {@code South Korea}
 * @param concepts the concepts of these forms
 */
@SuppressWarnings("ArrayRecordComponent")
record SignatureName(double weight, boolean headline, boolean lead, int[] forms, int[] concepts) {}

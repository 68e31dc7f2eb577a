package org.songngu.event;

import org.songngu.lexicon.ConceptKind;

/**
 * A word of a report with all that it can mean.
 *
 * @param key the word itself: canonical tokens in Vietnamese, stems in English
 * @param weight how much it says about the report's subject; above 0
 * @param headline whether it stands in the headline
 * @param lead whether it stands in headline or lead
 * @param kind the kind of its likeliest concept; {@link ConceptKind#NOUN} if it is not known
 * @param concepts the numbers of its concepts; empty if the lexicon does not know the word
 * @param probabilities how likely it means each of them
 */
@SuppressWarnings("ArrayRecordComponent")
record SignatureWord(
    String key,
    double weight,
    boolean headline,
    boolean lead,
    ConceptKind kind,
    int[] concepts,
    double[] probabilities) {

  boolean isKnown() {
    return concepts.length > 0;
  }
}

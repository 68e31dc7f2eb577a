package org.songngu.event;

import org.songngu.event.Meanings.Meaning;

/**
 * A word of a report with all that it can mean.
 *
 * @param key the word itself: canonical tokens in Vietnamese, stems in English
 * @param weight how much it says about the report's subject; above 0
 * @param headline whether it stands in the headline
 * @param forms the numbers of the lexicon's forms that it can be; empty if it is not known
 * @param meaning what it can mean
 */
@SuppressWarnings("ArrayRecordComponent")
record SignatureWord(String key, double weight, boolean headline, int[] forms, Meaning meaning) {

  boolean isKnown() {
    return forms.length > 0;
  }
}

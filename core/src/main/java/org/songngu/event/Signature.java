package org.songngu.event;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.songngu.report.Language;

/**
 * What a report says of its event, in terms that do not depend on its language.
 *
 * @param id the report's id
 * @param language Vietnamese or English
 * @param marked whether the text has its marks; English always has
 * @param words the words that say something, in the order of their first occurrence
 * @param names folded names and pairs of neighbouring words in names: {@code seoul}, {@code minh
 *     pham}
 * @param numbers quantities, written alike in both languages, each with its weight
 * @param days when it happened and when it was published, as far as the report says
 */
record Signature(
    String id,
    Language language,
    boolean marked,
    List<SignatureWord> words,
    Map<String, SignatureName> names,
    Map<String, Double> numbers,
    EventDays days) {

  Signature {
    words = List.copyOf(words);
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }
}

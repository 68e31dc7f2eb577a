package org.songngu.event;

import java.time.MonthDay;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.songngu.report.PublishedDate;

/**
 * What a report says of its event, in terms that do not depend on its language.
 *
 * @param id the report's id
 * @param concepts how much the report is about each concept, by the concept's first English form;
 *     above 0
 * @param headline the concepts of the headline
 * @param kinds the kinds of happening in headline and lead: visit, storm, trial
 * @param names folded words of names: {@code pham}, {@code minh}, {@code seoul}
 * @param places the places in headline and lead
 * @param numbers the numbers of the text, written alike in both languages
 * @param days the days that headline and lead name
 * @param published when the report says it was published
 */
record Signature(
    String id,
    Map<String, Double> concepts,
    Set<String> headline,
    Set<String> kinds,
    Set<String> names,
    Set<String> places,
    Set<String> numbers,
    Set<MonthDay> days,
    PublishedDate published) {

  Signature {
    concepts = Collections.unmodifiableMap(new TreeMap<>(concepts));
    headline = Collections.unmodifiableSet(new TreeSet<>(headline));
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    names = Collections.unmodifiableSet(new TreeSet<>(names));
    places = Collections.unmodifiableSet(new TreeSet<>(places));
    numbers = Collections.unmodifiableSet(new TreeSet<>(numbers));
    days = Collections.unmodifiableSet(new TreeSet<>(days));
  }
}

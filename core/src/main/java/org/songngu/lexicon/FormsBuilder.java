package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.songngu.normalize.EnglishStem;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

/**
 * Numbers surface forms and gathers what they mean. Forms with the same term in a language are one
 * form. Used once; not safe for use by several threads.
 */
final class FormsBuilder {
  private static final Comparator<Meaning> MOST_USUAL_FIRST =
      Comparator.comparingDouble(Meaning::weight).reversed();

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> vietnamese = new HashMap<>();
  private final Map<String, Integer> english = new HashMap<>();
  private final EnglishStem stem = new EnglishStem();

  private static final class Entry {
    private String text;
    private final String term;
    private final Language language;
    private final boolean cased;
    private final List<Meaning> meanings = new ArrayList<>(1);

    Entry(String text, String term, Language language, boolean cased) {
      this.text = text;
      this.term = term;
      this.language = language;
      this.cased = cased;
    }
  }

  private record Meaning(int concept, boolean content, double weight) {}

  /** The form's number, a new one if its term is new. */
  int add(String text, String term, Language language, boolean cased) {
    Map<String, Integer> known = language == Language.ENGLISH ? english : vietnamese;
    int next = entries.size();
    Integer number = known.putIfAbsent(term, next);
    if (number == null) {
      entries.add(new Entry(text, term, language, cased));
      return next;
    }
    Entry entry = entries.get(number);
    if (text.length() < entry.text.length()) {
      // Inflections share a term; the shortest is the one to show.
      entry.text = text;
    }
    return number;
  }

  /** Adds a meaning to a form; false if the form has it already. */
  boolean addMeaning(int form, int concept, boolean content, double weight) {
    List<Meaning> meanings = entries.get(form).meanings;
    if (!meanings.isEmpty() && meanings.getLast().concept == concept) {
      return false;
    }
    meanings.add(new Meaning(concept, content, weight));
    return true;
  }

  Forms build() {
    byte[] traits = new byte[entries.size()];
    List<String> texts = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    IntLists.Builder senses = new IntLists.Builder();
    Floats probabilities = new Floats();
    for (int form = 0; form < entries.size(); form++) {
      Entry entry = entries.get(form);
      texts.add(entry.text.equals(entry.term) ? "" : entry.text);
      terms.add(entry.term);
      double sum = 0;
      double content = 0;
      for (Meaning meaning : entry.meanings) {
        sum += meaning.weight;
        content += meaning.content ? meaning.weight : 0;
      }
      traits[form] = traits(entry, 2 * content >= sum);
      if (entry.meanings.size() > 1) {
        entry.meanings.sort(MOST_USUAL_FIRST);
      }
      for (Meaning meaning : entry.meanings) {
        senses.add(meaning.concept);
        probabilities.add(meaning.weight / sum);
      }
      senses.endList();
    }
    return new Forms(
        CharTable.of(texts), CharTable.of(terms), traits, senses.build(), probabilities.toArray());
  }

  private static byte traits(Entry entry, boolean content) {
    int traits = entry.language == Language.ENGLISH ? Forms.ENGLISH : 0;
    traits |= entry.cased ? Forms.CASED : 0;
    traits |= content ? Forms.CONTENT : 0;
    traits |= Form.isAbbreviation(entry.text) ? Forms.ABBREVIATION : 0;
    return (byte) traits;
  }

  /** The forms of a language by their tokens. */
  WordIndex index(Language language) {
    WordIndexBuilder index = new WordIndexBuilder();
    for (int form = 0; form < entries.size(); form++) {
      if (entries.get(form).language == language) {
        index.add(key(entries.get(form)), form);
      }
    }
    return index.build();
  }

  /** The Vietnamese forms by their tokens without marks. */
  WordIndex foldedIndex() {
    WordIndexBuilder index = new WordIndexBuilder();
    for (int form = 0; form < entries.size(); form++) {
      if (entries.get(form).language == Language.VIETNAMESE) {
        index.add(Folding.of(key(entries.get(form))), form);
      }
    }
    return index.build();
  }

  /** What a text is compared with: canonical tokens of Vietnamese, stems of English. */
  private String key(Entry entry) {
    if (!entry.cased) {
      return entry.term;
    }
    String lower = entry.term.toLowerCase(Locale.ROOT);
    return entry.language == Language.ENGLISH ? stems(lower) : lower;
  }

  private String stems(String words) {
    if (words.indexOf(' ') < 0) {
      return stem.stem(words);
    }
    StringBuilder stems = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      stems.append(stems.isEmpty() ? "" : " ").append(stem.stem(word));
    }
    return stems.toString();
  }
}

package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songngu.report.Language;

/**
 * All surface forms of the lexicon, numbered from 0: how they are written, the term that stands for
 * them in an index, and their senses. Immutable once the lexicon is built.
 */
public final class Forms {
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(
      String text, Language language, String term, boolean cased, List<Weighted> meanings) {}

  private record Weighted(int concept, boolean content, double weight) {}

  Forms() {}

  int add(String text, Language language, String term, boolean cased) {
    entries.add(new Entry(text, language, term, cased, new ArrayList<>(1)));
    return entries.size() - 1;
  }

  void addMeaning(int form, int concept, boolean content, double weight) {
    entries.get(form).meanings.add(new Weighted(concept, content, weight));
  }

  public int size() {
    return entries.size();
  }

  /** The form as running text writes it. */
  public String text(int form) {
    return entries.get(form).text;
  }

  public Language language(int form) {
    return entries.get(form).language;
  }

  /**
   * What stands for the form in an index: its canonical tokens (stems in English) with a space
   * between them; a name keeps its capitals.
   */
  public String term(int form) {
    return entries.get(form).term;
  }

  /** Whether the form is a name or an abbreviation, written with a capital. */
  public boolean isCased(int form) {
    return entries.get(form).cased;
  }

  /** The meanings of a form, the most likely first. */
  public List<Sense> senses(int form) {
    List<Weighted> meanings = entries.get(form).meanings;
    double sum = meanings.stream().mapToDouble(Weighted::weight).sum();
    return meanings.stream()
        .map(meaning -> new Sense(meaning.concept, meaning.weight / sum))
        .sorted(Comparator.comparingDouble(Sense::probability).reversed())
        .toList();
  }

  /** Whether the form says something about a report's subject more often than not. */
  public boolean isContent(int form) {
    double content = 0;
    double sum = 0;
    for (Weighted meaning : entries.get(form).meanings) {
      sum += meaning.weight;
      content += meaning.content ? meaning.weight : 0;
    }
    return 2 * content >= sum;
  }
}

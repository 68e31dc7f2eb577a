package org.songngu.lexicon;

import java.util.List;
import java.util.Objects;
import org.songngu.report.Language;

/**
 * One meaning with its surface forms in both languages; the unit of the lexicon.
 *
 * @param kind what sort of thing it is
 * @param vietnamese its Vietnamese forms, the most usual one first; never empty
 * @param english its English forms, the most usual one first; never empty
 * @param note what a reader may doubt; empty as a rule
 * @param origins where the concept comes from: the file of its domain ({@code economy.txt}),
 *     {@value #CLDR} or a user's file; then the user's files that changed it, in that order; never
 *     empty
 */
public record Concept(
    ConceptKind kind,
    List<Form> vietnamese,
    List<Form> english,
    String note,
    List<String> origins) {

  /** The origin of names from Unicode's Common Locale Data Repository, by way of ICU. */
  public static final String CLDR = "CLDR";

  /** Checks and copies what it is given. */
  public Concept {
    Objects.requireNonNull(kind, "kind");
    vietnamese = List.copyOf(vietnamese);
    english = List.copyOf(english);
    Objects.requireNonNull(note, "note");
    origins = List.copyOf(origins);
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("concept %s: it comes from nowhere".formatted(vietnamese));
    }
    if (vietnamese.isEmpty() || english.isEmpty()) {
      throw new IllegalArgumentException(
          "concept %s = %s: it needs a form in each language".formatted(vietnamese, english));
    }
  }

  /**
   * {@return the forms in a language; empty for {@link Language#OTHER}}
   *
   * @param language Vietnamese or English
   */
  public List<Form> forms(Language language) {
    return switch (language) {
      case VIETNAMESE -> vietnamese;
      case ENGLISH -> english;
      case OTHER -> List.of();
    };
  }
}

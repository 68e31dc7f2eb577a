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
 * @param origin where the concept comes from
 */
public record Concept(
    ConceptKind kind, List<Form> vietnamese, List<Form> english, String note, Origin origin) {

  /** Where a concept comes from. */
  public enum Origin {
    BUILT_IN,
    /** Names of Unicode's Common Locale Data Repository, by way of ICU. */
    CLDR,
    USER
  }

  public Concept {
    Objects.requireNonNull(kind, "kind");
    vietnamese = List.copyOf(vietnamese);
    english = List.copyOf(english);
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(origin, "origin");
    if (vietnamese.isEmpty() || english.isEmpty()) {
      throw new IllegalArgumentException(
          "concept %s = %s: it needs a form in each language".formatted(vietnamese, english));
    }
  }

  /** The forms in a language; empty for {@link Language#OTHER}. */
  public List<Form> forms(Language language) {
    return switch (language) {
      case VIETNAMESE -> vietnamese;
      case ENGLISH -> english;
      case OTHER -> List.of();
    };
  }
}

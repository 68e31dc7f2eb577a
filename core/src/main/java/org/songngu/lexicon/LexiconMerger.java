package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.songngu.lexicon.LexiconEntry.Written;
import org.songngu.report.Language;

/**
 * Applies a user's lines to a lexicon, as {@link UserLexicon} says. Concepts that no line is about
 * are copied as they are compiled; only the others are read from text. Used once.
 */
final class LexiconMerger {
  private final Lexicon base;
  private final Concepts concepts;
  private final FormTokens tokens = new FormTokens();
  private final Map<Integer, DraftConcept> changed = new HashMap<>();
  private final List<DraftConcept> added = new ArrayList<>();

  /** The added and changed concepts by the Vietnamese terms that lines gave them. */
  private final Map<String, Set<DraftConcept>> drafts = new HashMap<>();

  private final List<LexiconFault> faults = new ArrayList<>();

  LexiconMerger(Lexicon base, Concepts concepts) {
    this.base = base;
    this.concepts = concepts;
  }

  Lexicon merge(UserLexicon user) {
    user.entries().forEach(this::apply);
    if (!faults.isEmpty()) {
      throw new LexiconFormatException(faults);
    }
    LexiconCompiler compiler = new LexiconCompiler();
    LexiconCompiler.Copier copier = compiler.copier(base.forms(), concepts);
    for (int number = 0; number < concepts.size(); number++) {
      DraftConcept draft = changed.get(number);
      if (draft == null) {
        copier.add(number);
      } else if (draft.isWhole()) {
        compiler.add(draft.concept());
      }
    }
    for (DraftConcept draft : added) {
      if (draft.isWhole()) {
        compiler.add(draft.concept());
      }
    }
    return compiler.compile();
  }

  private void apply(LexiconEntry entry) {
    List<String> vietnamese = terms(entry, Language.VIETNAMESE);
    List<String> english = terms(entry, Language.ENGLISH);
    Set<DraftConcept> about = about(vietnamese.getFirst(), english.getFirst(), entry);
    int known = faults.size();
    checkSilenced(entry, Language.VIETNAMESE, vietnamese, about);
    checkSilenced(entry, Language.ENGLISH, english, about);
    if (faults.size() > known) {
      return;
    }
    if (about.isEmpty()) {
      DraftConcept draft = new DraftConcept(NameLetters.addedTo(entry.concept()), tokens);
      added.add(draft);
      about.add(draft);
    }
    for (DraftConcept draft : about) {
      draft.apply(Language.VIETNAMESE, entry.vietnamese(), vietnamese);
      draft.apply(Language.ENGLISH, entry.english(), english);
      draft.changedBy(entry.file(), entry.note());
      vietnamese.forEach(
          term -> drafts.computeIfAbsent(term, any -> new LinkedHashSet<>()).add(draft));
    }
  }

  private List<String> terms(LexiconEntry entry, Language language) {
    return entry.forms(language).stream().map(form -> tokens.term(form.text(), language)).toList();
  }

  /** The concepts that have the first forms of both sides now, those first if any has. */
  private Set<DraftConcept> about(String vietnamese, String english, LexiconEntry entry) {
    Set<DraftConcept> about = new LinkedHashSet<>();
    Set<Integer> known = known(entry.vietnamese().getFirst(), Language.VIETNAMESE, vietnamese);
    Set<Integer> inEnglish = known(entry.english().getFirst(), Language.ENGLISH, english);
    for (int concept : known) {
      if (changed.containsKey(concept) || inEnglish.contains(concept)) {
        about.add(
            changed.computeIfAbsent(
                concept, number -> new DraftConcept(base.concept(number), tokens)));
      }
    }
    about.addAll(drafts.getOrDefault(vietnamese, Set.of()));
    about.removeIf(
        draft ->
            !draft.has(Language.VIETNAMESE, vietnamese) || !draft.has(Language.ENGLISH, english));
    if (about.stream().anyMatch(draft -> draft.begins(vietnamese, english))) {
      about.removeIf(draft -> !draft.begins(vietnamese, english));
    }
    return about;
  }

  /** The concepts of the lexicon that have a form. */
  private Set<Integer> known(Written form, Language language, String term) {
    Set<Integer> found = new TreeSet<>();
    for (int number : FormFinder.find(base.words(language), tokens.keys(form.text(), language))) {
      if (base.forms().term(number).equals(term)) {
        base.forms().senses(number).forEach(sense -> found.add(sense.concept()));
      }
    }
    return found;
  }

  /** A line that takes away what no concept has is more likely an error than a wish. */
  private void checkSilenced(
      LexiconEntry entry, Language language, List<String> terms, Set<DraftConcept> about) {
    List<Written> forms = entry.forms(language);
    for (int i = 0; i < forms.size(); i++) {
      String term = terms.get(i);
      if (forms.get(i).isSilenced()
          && about.stream().noneMatch(draft -> draft.has(language, term))) {
        faults.add(
            entry.fault(
                forms.get(i),
                "weight 0 for \"%s\": no concept has it together with \"%s\" and \"%s\""
                    .formatted(
                        forms.get(i).text(),
                        entry.vietnamese().getFirst().text(),
                        entry.english().getFirst().text())));
      }
    }
  }
}

package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.songngu.normalize.Folding;

/**
 * English text about Vietnam writes the Vietnamese names of people by their letters, whatever else
 * they are called there: <i>Liễu Thăng</i> is <i>Lieu Thang</i> as well as <i>Liu Sheng</i>. So the
 * letters are an English form of such a name, the last one. A name of one syllable is left out: its
 * letters are other words as well.
 *
 * <p>Places have the forms that English writes: <i>Na Uy</i> is Norway in Vietnamese alone.
 */
final class NameLetters {
  private NameLetters() {}

  /** A new concept with the forms that go without saying; a user may silence them as any other. */
  static Concept addedTo(Concept concept) {
    if (concept.kind() != ConceptKind.PERSON) {
      return concept;
    }
    List<Form> english = new ArrayList<>(concept.english());
    Set<String> written = english.stream().map(Form::text).collect(Collectors.toSet());
    for (Form form : concept.vietnamese()) {
      String letters = Folding.of(form.text());
      if (form.isCased() && letters.indexOf(' ') > 0 && written.add(letters)) {
        english.add(new Form(letters, form.weight()));
      }
    }
    return new Concept(
        concept.kind(), concept.vietnamese(), english, concept.note(), concept.origins());
  }
}

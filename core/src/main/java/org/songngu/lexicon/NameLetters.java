package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

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

  /** The forms of a concept in a language, with those that go without saying. */
  static List<Form> forms(Concept concept, Language language) {
    List<Form> forms = concept.forms(language);
    if (language != Language.ENGLISH || concept.kind() != ConceptKind.PERSON) {
      return forms;
    }
    Set<String> written = forms.stream().map(Form::text).collect(Collectors.toSet());
    List<Form> all = new ArrayList<>(forms);
    for (Form form : concept.vietnamese()) {
      String letters = Folding.of(form.text());
      if (form.isCased() && letters.indexOf(' ') > 0 && written.add(letters)) {
        all.add(new Form(letters, form.weight()));
      }
    }
    return all;
  }
}

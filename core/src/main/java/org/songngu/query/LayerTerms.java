package org.songngu.query;

import org.songngu.analysis.Layer;
import org.songngu.lexicon.Forms;
import org.songngu.report.Language;

/** Which term of an index stands for a form. */
final class LayerTerms {
  private LayerTerms() {}

  /** The term that the analysis makes of a form: a word, or the stem of a single English word. */
  static String ofForm(Forms forms, int form) {
    String term = forms.term(form);
    if (!forms.isContent(form)) {
      return Layer.EXACT.term(term);
    }
    boolean stem =
        forms.language(form) == Language.ENGLISH && !forms.isCased(form) && term.indexOf(' ') < 0;
    return stem ? Layer.STEM.term(term) : Layer.WORD.term(term);
  }
}

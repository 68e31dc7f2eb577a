package org.songngu.query;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.songngu.analysis.Layer;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

/** The terms of all that can stand for a form of the lexicon, in both languages. */
final class FormTerms {
  /** What a translation is a kind of, for reports that say less exactly what it is. */
  private static final double HEAD = 0.1;

  /** What a known form inside a longer one means. */
  private static final double PART = 0.2;

  private final Forms forms;
  private final FormWeights weights;
  private final FormParts parts;

  FormTerms(Lexicon lexicon, FormParts parts) {
    this.forms = lexicon.forms();
    this.weights = new FormWeights(lexicon);
    this.parts = parts;
  }

  /** Adds what stands for a form that is meant with some probability, and for its parts. */
  void addTo(TermGroup group, int form, double probability) {
    Map<Integer, Double> ways = weights.of(form);
    ways.forEach(
        (way, weight) -> {
          addWay(group, way, probability * weight);
          double head = probability * weight * HEAD;
          if (group.wants(head) && isCompound(way, ways.keySet())) {
            addHeads(group, way, head);
          }
        });
    for (int part : parts.of(form)) {
      addPart(group, part, probability * PART);
    }
  }

  /** Only translations: a synonym of a part has hardly anything to do with the whole. */
  private void addPart(TermGroup group, int part, double probability) {
    Language own = forms.language(part);
    weights
        .of(part)
        .forEach(
            (way, weight) -> {
              if (way == part || forms.language(way) != own) {
                addWay(group, way, probability * weight);
              }
            });
  }

  private void addWay(TermGroup group, int way, double weight) {
    Language language = forms.language(way);
    String term = forms.term(way);
    String written = forms.text(way);
    String known = LayerTerms.ofForm(forms, way);
    group.add(language, known, weight, MatchKind.TRANSLATION, written);
    if (language != Language.VIETNAMESE) {
      return;
    }
    if (term.indexOf(' ') > 0) {
      String unmarked = Layer.FOLDED.term(Folding.of(term).toLowerCase(Locale.ROOT));
      group.add(language, unmarked, weight * UnitTerms.UNMARKED, MatchKind.TRANSLATION, written);
    } else if (!forms.isCased(way)) {
      String syllable = Layer.EXACT.term(term);
      group.add(language, syllable, weight * UnitTerms.SYLLABLE, MatchKind.TRANSLATION, written);
    }
  }

  /**
   * Whether a way to say something is a compound and no longer form of another way: <i>house
   * gecko</i> is a gecko, but who asks for semiconductors does not ask for the material in
   * <i>semiconductor material</i>.
   */
  private boolean isCompound(int way, Set<Integer> ways) {
    String term = forms.term(way);
    return term.indexOf(' ') > 0
        && !forms.isCased(way)
        && ways.stream().noneMatch(other -> other != way && isInside(forms.term(other), term));
  }

  private static boolean isInside(String words, String compound) {
    return compound.startsWith(words + " ")
        || compound.endsWith(" " + words)
        || compound.contains(" " + words + " ");
  }

  private void addHeads(TermGroup group, int way, double weight) {
    for (int head : parts.heads(way)) {
      String term = LayerTerms.ofForm(forms, head);
      group.add(forms.language(head), term, weight, MatchKind.TRANSLATION, forms.text(head));
    }
  }
}

package org.songngu.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Sense;
import org.songngu.lexicon.Surface;
import org.songngu.report.Language;

/**
 * Which forms can stand for a form, in both languages, and how well: the probability of the meaning
 * given the form, times that of the other form given the meaning, and a little less if the other
 * form mostly means something else (both directions, as in meaning matching; Wang and Oard 2006).
 * All factors were chosen on development queries.
 */
final class FormWeights {
  /**
   * A synonym in the form's own language is a little looser than a translation, which has no rival.
   */
  private static final double SYNONYM = 0.8;

  /** How much less usual each further form of a concept is than the one before it. */
  private static final double DECAY = 0.9;

  private static final int LONGEST_DECAY = 6;

  /**
   * How much it matters how likely the form has a meaning: the power of that probability. Queries
   * ask for the rarer meanings of a word more often than news uses them.
   */
  private static final double FORWARD = 0.5;

  /** How much it matters what a translation means itself: the power of that probability. */
  private static final double BACKWARD = 0.2;

  /** No translation's own meaning counts as less likely than this. */
  private static final double LEAST_BACKWARD = 0.01;

  /** Two forms are twins if each has the same meaning more often than not. */
  private static final double TWIN = 0.5;

  private final Lexicon lexicon;
  private final Forms forms;

  FormWeights(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.forms = lexicon.forms();
  }

  /**
   * The forms by their weights, the form itself with 1.
   *
   * <p>The first forms of one concept in both languages have the same weights and count whole: a
   * query is built from the concept, so that {@code bán dẫn} and {@code semiconductor} are one
   * query.
   */
  Map<Integer, Double> of(int form) {
    Map<Integer, Double> own = direct(form);
    int twin = twin(form);
    if (twin < 0) {
      return own;
    }
    Map<Integer, Double> both = mean(own, direct(twin));
    both.put(form, 1.0);
    both.put(twin, 1.0);
    return both;
  }

  private Map<Integer, Double> direct(int form) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    weights.put(form, 1.0);
    for (Sense sense : forms.senses(form)) {
      if (lexicon.kind(sense.concept()).isContent()) {
        double meant = Math.pow(sense.probability(), FORWARD);
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
          double factor = language == forms.language(form) ? SYNONYM : 1;
          addSurfaces(sense.concept(), language, factor * meant, weights);
        }
      }
    }
    return weights;
  }

  private void addSurfaces(
      int concept, Language language, double meant, Map<Integer, Double> weights) {
    int order = 0;
    for (Surface surface : lexicon.surfaces(concept, language)) {
      double usual = Math.pow(DECAY, Math.min(order++, LONGEST_DECAY));
      double back = Math.pow(backward(concept, surface.form()), BACKWARD);
      double weight = meant * usual * back * Math.min(surface.weight(), 1);
      weights.merge(surface.form(), weight, Math::max);
    }
  }

  /** How likely a form means a concept. */
  private double backward(int concept, int form) {
    double probability = LEAST_BACKWARD;
    for (Sense sense : forms.senses(form)) {
      if (sense.concept() == concept) {
        probability = Math.max(probability, sense.probability());
      }
    }
    return probability;
  }

  /** The first form in the other language of what the form means as a rule, or -1. */
  private int twin(int form) {
    int concept = usualConcept(form);
    if (concept < 0) {
      return -1;
    }
    Language own = forms.language(form);
    Language other = own == Language.ENGLISH ? Language.VIETNAMESE : Language.ENGLISH;
    List<Surface> others = lexicon.surfaces(concept, other);
    boolean first = lexicon.surfaces(concept, own).getFirst().form() == form;
    if (!first || others.isEmpty()) {
      return -1;
    }
    int twin = others.getFirst().form();
    return usualConcept(twin) == concept ? twin : -1;
  }

  private int usualConcept(int form) {
    List<Sense> senses = forms.senses(form);
    boolean usual = !senses.isEmpty() && senses.getFirst().probability() >= TWIN;
    return usual ? senses.getFirst().concept() : -1;
  }

  private static Map<Integer, Double> mean(Map<Integer, Double> a, Map<Integer, Double> b) {
    Map<Integer, Double> sum = new HashMap<>(a);
    b.forEach((form, weight) -> sum.merge(form, weight, Double::sum));
    double most = sum.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    sum.replaceAll((form, weight) -> weight / most);
    return sum;
  }
}

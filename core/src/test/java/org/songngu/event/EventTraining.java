package org.songngu.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songngu.event.PairFeatures.Feature;
import org.songngu.fixtures.Fixtures;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;
import org.songngu.signature.Labels;
import org.songngu.signature.Signature;
import org.songngu.signature.SignatureReader;
import org.songngu.signature.Weighted;

/** Fits the coefficients of {@link Likeness} and counts the terms of {@link TermWeights}. */
final class EventTraining {
  private EventTraining() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments[0].equals("terms")) {
      terms(out);
    } else {
      fit(out, arguments.length > 1 ? Path.of(arguments[1]) : null);
    }
  }

  private static void terms(PrintStream out) {
    SignatureReader reader = new SignatureReader(Lexicon.builtIn());
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> totals = new HashMap<>();
    for (Fixtures fixtures : List.of(Fixtures.DEMO, Fixtures.TRAIN)) {
      for (Report report : EventSets.of(fixtures).reports()) {
        Labels labels = new Labels();
        Signature signature = reader.read(report, labels);
        if (!signature.isMarked()) {
          continue;
        }
        String language = signature.isVietnamese() ? "vi" : "en";
        totals.merge(language, 1, Integer::sum);
        totals.merge("name", 1, Integer::sum);
        Weighted words = signature.words();
        for (int i = 0; i < words.size(); i++) {
          counts.merge(language + "\t" + labels.word(words.key(i)), 1, Integer::sum);
        }
        Weighted names = signature.names();
        for (int i = 0; i < names.size(); i++) {
          counts.merge("name\t" + labels.name(names.key(i)), 1, Integer::sum);
        }
      }
    }
    out.println("# kind\tterm\tper mille of reports");
    counts.forEach(
        (term, count) -> {
          int total = Objects.requireNonNull(totals.get(term.substring(0, term.indexOf('\t'))));
          // Two reports of one event have its words; only what more have is usual.
          if (count >= 4) {
            out.println(term + "\t" + Math.round(1000.0 * (count - 2) / total));
          }
        });
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Example(double[] features, boolean same, double weight, String a, String b) {
    Example withWeight(double other) {
      return new Example(features, same, other, a, b);
    }
  }

  private static void fit(PrintStream out, @Nullable Path translations) {
    List<EventSets> sets = new ArrayList<>();
    for (Fixtures fixtures : List.of(Fixtures.DEMO, Fixtures.TRAIN)) {
      sets.add(EventSets.of(fixtures));
      sets.add(EventSets.of(fixtures).withoutDates());
    }
    if (translations != null) {
      sets.add(EventSets.translations(translations));
    }
    List<Example> examples = new ArrayList<>();
    for (EventSets set : sets) {
      examples(set, examples);
    }
    double[] fitted = solve(examples);
    for (Feature feature : Feature.values()) {
      out.printf("set(w, Feature.%s, %.2f);%n", feature, fitted[feature.at()]);
    }
  }

  private static void examples(EventSets set, List<Example> examples) {
    SignatureReader reader = new SignatureReader(Lexicon.builtIn());
    Map<String, Integer> events = new HashMap<>();
    for (int event = 0; event < set.gold().size(); event++) {
      for (String id : set.gold().get(event)) {
        events.put(id, event);
      }
    }
    List<Signature> signatures = set.reports().stream().map(reader::read).toList();
    List<Example> mine = new ArrayList<>();
    List<Example> sameDay = new ArrayList<>();
    Map<String, String> kin = set.kin();
    for (int i = 0; i < signatures.size(); i++) {
      for (int j = i + 1; j < signatures.size(); j++) {
        Signature a = signatures.get(i);
        Signature b = signatures.get(j);
        boolean same = Objects.equals(events.get(a.id()), events.get(b.id()));
        double[] features = PairFeatures.of(a, b);
        mine.add(new Example(features, same, 1, a.id(), b.id()));
        if (!set.families().isEmpty() && !Objects.equals(kin.get(a.id()), kin.get(b.id()))) {
          sameDay.add(new Example(onOneDay(features), false, 1, a.id(), b.id()));
        }
      }
    }
    // The fixtures' four sets together weigh as much as the translations.
    double share = set.families().isEmpty() ? 1 : 0.25;
    double same = mine.stream().filter(Example::same).count();
    double different = mine.size() - same;
    for (Example example : mine) {
      double weight = example.same ? share / same : NEGATIVES * share / different;
      examples.add(example.withWeight(weight));
    }
    for (Example example : sameDay) {
      examples.add(example.withWeight(SAME_DAY * share / sameDay.size()));
    }
  }

  /** What two reports would have in common had both come on one day, as a hundred reports do. */
  private static double[] onOneDay(double[] features) {
    double[] changed = features.clone();
    for (Feature feature : DAYS) {
      changed[feature.at()] = 0;
    }
    changed[Feature.SAME_DAY.at()] = 1;
    changed[Feature.PUBLISHED_NEAR.at()] = 1;
    return changed;
  }

  /** Newton's method; a feature that comes out against its nature is left out. */
  private static double[] solve(List<Example> examples) {
    boolean[] active = new boolean[SIGNS.length];
    Arrays.fill(active, true);
    while (true) {
      double[] w = new double[SIGNS.length];
      for (int step = 0; step < STEPS; step++) {
        newton(examples, w, active);
      }
      int worst = -1;
      for (int i = 0; i < w.length; i++) {
        boolean wrong = SIGNS[i] * w[i] < 0;
        worst = wrong && (worst < 0 || Math.abs(w[i]) > Math.abs(w[worst])) ? i : worst;
      }
      if (worst < 0) {
        w[0] += BIAS_SHIFT;
        return w;
      }
      active[worst] = false;
    }
  }

  private static void newton(List<Example> examples, double[] w, boolean[] active) {
    int n = w.length;
    double[][] system = new double[n][n + 1];
    for (Example example : examples) {
      double p = Likeness.probability(Likeness.logit(example.features, w));
      double error = example.weight * (p - (example.same ? 1 : 0));
      double curve = example.weight * p * (1 - p);
      for (int i = 0; i < n; i++) {
        double x = active[i] ? example.features[i] : 0;
        system[i][n] += error * x;
        for (int j = 0; j < n && x != 0; j++) {
          system[i][j] += curve * x * example.features[j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      system[i][i] += i == 0 ? 1e-9 : RIDGE;
      system[i][n] += i == 0 ? 0 : RIDGE * w[i];
      for (int j = 0; j < n; j++) {
        boolean out = !active[i] || !active[j];
        system[i][j] = out ? (i == j ? 1 : 0) : system[i][j];
      }
    }
    double[] step = eliminate(system);
    for (int i = 0; i < n; i++) {
      w[i] -= active[i] ? step[i] : 0;
    }
  }

  private static double[] eliminate(double[][] system) {
    int n = system.length;
    for (int pivot = 0; pivot < n; pivot++) {
      for (int row = 0; row < n; row++) {
        double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
        for (int column = pivot; column <= n && factor != 0; column++) {
          system[row][column] -= factor * system[pivot][column];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = system[i][n] / system[i][i];
    }
    return solution;
  }

  private static final int STEPS = 15;

  /** All pairs of different events weigh as much as so many times all pairs of one event. */
  private static final double NEGATIVES = 30;

  /** So much all pairs of strangers weigh that are made to be of one day. */
  private static final double SAME_DAY = 3;

  private static final List<Feature> DAYS =
      List.of(
          Feature.SAME_DAY,
          Feature.DAY_MENTIONED,
          Feature.OTHER_DAY,
          Feature.FAR_DAY,
          Feature.PUBLISHED_NEAR,
          Feature.PUBLISHED_FAR,
          Feature.WEEKDAY_FITS,
          Feature.WEEKDAY_DIFFERS);

  private static final double RIDGE = 0.001;

  /** Groups are checked for cohesion, so single links may be easier; chosen on the same data. */
  private static final double BIAS_SHIFT = 1.75;

  /** A feature that speaks for one event must not be taught to speak against it. */
  private static final int[] SIGNS = signs();

  private static int[] signs() {
    int[] signs = new int[Feature.values().length];
    Set<Feature> against =
        new HashSet<>(
            List.of(
                Feature.OTHER_SCORE,
                Feature.OTHER_PLACE,
                Feature.OTHER_DAY,
                Feature.FAR_DAY,
                Feature.PUBLISHED_FAR,
                Feature.WEEKDAY_DIFFERS));
    for (Feature feature : Feature.values()) {
      signs[feature.at()] = against.contains(feature) ? -1 : 1;
    }
    signs[Feature.BIAS.at()] = 0;
    signs[Feature.SAME_LANGUAGE.at()] = 0;
    signs[Feature.DAY_MENTIONED.at()] = 0;
    return signs;
  }
}

package org.songngu.event;

import java.nio.charset.StandardCharsets;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.songngu.event.PairFeatures.Feature;
import org.songngu.fixtures.Fixtures;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;

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
        Signature signature = reader.read(report);
        if (!signature.marked()) {
          continue;
        }
        String language = signature.language().code();
        totals.merge(language, 1, Integer::sum);
        totals.merge("name", 1, Integer::sum);
        for (SignatureWord word : signature.words()) {
          counts.merge(language + "\t" + word.key(), 1, Integer::sum);
        }
        for (String name : signature.names().keySet()) {
          counts.merge("name\t" + name, 1, Integer::sum);
        }
      }
    }
    out.println("# kind\tterm\tper mille of reports");
    counts.forEach(
        (term, count) -> {
          int total = totals.get(term.substring(0, term.indexOf('\t')));
          // Two reports of one event have its words; only what more have is usual.
          if (count >= 4) {
            out.println(term + "\t" + Math.round(1000.0 * (count - 2) / total));
          }
        });
  }

  private record Example(double[] features, boolean same, double weight, String a, String b) {}

  private static void fit(PrintStream out, Path translations) {
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
    if (System.getProperty("dump") != null) {
      for (Example example : examples) {
        StringBuilder line = new StringBuilder(example.a + "\t" + example.b + "\t" + example.same);
        for (double value : example.features) {
          line.append("\t%.3f".formatted(value));
        }
        out.println(line);
      }
      return;
    }
    double[] fitted = descend(examples);
    for (Feature feature : Feature.values()) {
      out.printf("%s %.2f%n", feature, fitted[feature.ordinal()]);
    }
    StringBuilder line = new StringBuilder();
    for (double value : fitted) {
      line.append("%.2f, ".formatted(value));
    }
    out.println(line);
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
    for (int i = 0; i < signatures.size(); i++) {
      for (int j = i + 1; j < signatures.size(); j++) {
        Signature a = signatures.get(i);
        Signature b = signatures.get(j);
        boolean same = events.get(a.id()).equals(events.get(b.id()));
        mine.add(new Example(PairFeatures.of(a, b), same, 1, a.id(), b.id()));
      }
    }
    examples.addAll(mine);
  }

  /** Gradient descent with a small ridge; the bias is free. */
  private static double[] descend(List<Example> examples) {
    int n = Feature.values().length;
    double[] w = new double[n];
    double[] momentum = new double[n];
    double positives = examples.stream().filter(Example::same).count();
    double negatives = examples.size() - positives;
    double up = 1 / positives;
    double down = NEGATIVE / negatives;
    for (int step = 0; step < 1500; step++) {
      double[] gradient = new double[n];
      for (Example example : examples) {
        double p = Likeness.probability(example.features, w);
        double error = (p - (example.same ? 1 : 0)) * (example.same ? up : down);
        for (int i = 0; i < n; i++) {
          gradient[i] += error * example.features[i];
        }
      }
      for (int i = 0; i < n; i++) {
        gradient[i] += i == 0 ? 0 : RIDGE * w[i];
        momentum[i] = 0.95 * momentum[i] + gradient[i];
        w[i] -= 0.5 * momentum[i];
        if (SIGNS[i] * w[i] < 0) {
          w[i] = 0;
        }
      }
    }
    return w;
  }

  private static final double NEGATIVE = 30;
  private static final double RIDGE = 0.0003;

  /** A feature that speaks for one event must not be taught to speak against it. */
  private static final int[] SIGNS = signs();

  private static int[] signs() {
    int[] signs = new int[Feature.values().length];
    Set<Feature> against =
        new HashSet<>(
            List.of(
                Feature.OTHER_DAY,
                Feature.FAR_DAY,
                Feature.PUBLISHED_FAR,
                Feature.LEAD_STRANGERS,
                Feature.OTHER_NUMBERS,
                Feature.WEEKDAY_DIFFERS));
    for (Feature feature : Feature.values()) {
      signs[feature.ordinal()] = against.contains(feature) ? -1 : 1;
    }
    signs[Feature.BIAS.ordinal()] = 0;
    signs[Feature.SAME_LANGUAGE.ordinal()] = 0;
    signs[Feature.DAY_MENTIONED.ordinal()] = 0;
    return signs;
  }
}

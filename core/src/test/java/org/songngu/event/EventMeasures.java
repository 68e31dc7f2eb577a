package org.songngu.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.songngu.fixtures.Fixtures;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.signature.Signature;
import org.songngu.signature.SignatureReader;

/**
 * Prints how well reports are linked: of the fixtures, with and without published dates, and of
 * files of translated documents that are named as arguments; and how well the fixtures' twin
 * queries land on the same events. {@code -v} lists the errors.
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.songngu.event.EventMeasures \
 *   -Dexec.args="TRAIN TEST ../../shared/eval/xquad/reports.jsonl"
 * </pre>
 */
final class EventMeasures {
  private static final double[] THRESHOLDS = {0.9, 1, 1.1};

  private EventMeasures() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<EventSets> sets = new ArrayList<>();
    List<String> errors = List.of(arguments);
    for (Fixtures fixtures : Fixtures.values()) {
      if (errors.contains(fixtures.name())) {
        sets.add(EventSets.of(fixtures));
        sets.add(EventSets.of(fixtures).withoutDates());
      }
    }
    for (String argument : arguments) {
      if (argument.endsWith(".jsonl")) {
        sets.add(EventSets.translations(Path.of(argument)));
      }
    }
    for (String argument : arguments) {
      if (Files.isDirectory(Path.of(argument))) {
        groups(EventSets.unlabelled(Path.of(argument)), out);
      }
    }
    for (Fixtures fixtures : Fixtures.values()) {
      if (errors.contains(fixtures.name())) {
        out.println(fixtures + " " + TwinScores.of(fixtures));
      }
    }
    out.println("precision / recall / F1");
    for (EventSets set : sets) {
      measure(set, errors.contains("-v"), out);
    }
  }

  private static void groups(List<Report> reports, PrintStream out) {
    SignatureReader reader = new SignatureReader(Lexicon.builtIn());
    List<Signature> signatures = reports.stream().map(reader::read).toList();
    EventGroups.of(signatures, Likeness.THRESHOLD).forEach(group -> out.println("event: " + group));
    for (Signature a : signatures) {
      for (Signature b : signatures) {
        if (a.id().compareTo(b.id()) < 0) {
          out.printf(
              "  %s %s %.2f%s%n",
              a.id(), b.id(), Likeness.logit(a, b), named(PairFeatures.of(a, b)));
        }
      }
    }
  }

  private static void measure(EventSets set, boolean verbose, PrintStream out) {
    SignatureReader reader = new SignatureReader(Lexicon.builtIn());
    List<Signature> signatures = set.reports().stream().map(reader::read).toList();
    Map<String, Report> reports = set.byId();
    List<List<String>> linked = EventSets.throughIndex(set.reports());
    out.printf(
        "%-20s through the index: B3 %s%n", set.name(), EventScores.bCubed(linked, set.gold()));
    for (double factor : THRESHOLDS) {
      double threshold = factor * Likeness.THRESHOLD;
      List<List<String>> found = EventGroups.of(signatures, threshold);
      out.printf(
          "%-20s at %.2f: events %d of %d, B3 %s, pairs %s, cross-language %s, families merged"
              + " %s%n",
          set.name(),
          threshold,
          found.size(),
          set.gold().size(),
          EventScores.bCubed(found, set.gold()),
          EventScores.pairwise(found, set.gold(), (a, b) -> true),
          EventScores.pairwise(
              found, set.gold(), (a, b) -> language(reports, a) != language(reports, b)),
          merged(found, set));
      if (verbose && factor == 1) {
        errors(signatures, found, set, out);
      }
    }
  }

  private static Language language(Map<String, Report> reports, String id) {
    return Objects.requireNonNull(reports.get(id)).language();
  }

  /** Families of which two reports of different events share a found event. */
  private static String merged(List<List<String>> found, EventSets set) {
    Map<String, Integer> groupOf = new HashMap<>();
    for (int group = 0; group < found.size(); group++) {
      for (String id : found.get(group)) {
        groupOf.put(id, group);
      }
    }
    long merged =
        set.families().values().stream().filter(events -> isMerged(events, groupOf)).count();
    return merged + " of " + set.families().size();
  }

  private static boolean isMerged(List<List<String>> events, Map<String, Integer> groupOf) {
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        for (String a : events.get(i)) {
          for (String b : events.get(j)) {
            if (Objects.equals(groupOf.get(a), groupOf.get(b))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static void errors(
      List<Signature> signatures, List<List<String>> found, EventSets set, PrintStream out) {
    Map<String, Signature> byId = new HashMap<>();
    signatures.forEach(signature -> byId.put(signature.id(), signature));
    Map<String, Integer> gold = new HashMap<>();
    for (int event = 0; event < set.gold().size(); event++) {
      for (String id : set.gold().get(event)) {
        gold.put(id, event);
      }
    }
    Map<String, Integer> groups = new HashMap<>();
    for (int group = 0; group < found.size(); group++) {
      for (String id : found.get(group)) {
        groups.put(id, group);
      }
    }
    for (Signature a : signatures) {
      for (Signature b : signatures) {
        boolean same = Objects.equals(gold.get(a.id()), gold.get(b.id()));
        boolean linked = Objects.equals(groups.get(a.id()), groups.get(b.id()));
        if (a.id().compareTo(b.id()) < 0 && same != linked) {
          out.printf(
              "  %s %s %s %.2f %s%n",
              same ? "missed" : "wrong ",
              a.id(),
              b.id(),
              Likeness.probability(Likeness.logit(a, b)),
              named(PairFeatures.of(a, b)));
        }
      }
    }
  }

  private static String named(double[] features) {
    StringBuilder text = new StringBuilder();
    for (PairFeatures.Feature feature : PairFeatures.Feature.values()) {
      if (features[feature.at()] != 0 && feature != PairFeatures.Feature.BIAS) {
        text.append(" %s %.2f".formatted(feature, features[feature.at()]));
      }
    }
    return text.toString();
  }
}

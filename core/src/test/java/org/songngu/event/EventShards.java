package org.songngu.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;
import org.songngu.signature.LinkKeys;
import org.songngu.signature.Signature;
import org.songngu.signature.SignatureReader;

/**
 * Simulates how reports find the candidates of their events where an archive is spread over shards:
 * made-up reports of {@link EventScale}, so many (first argument, 20,000 by default) and so many a
 * day (second, 2,000). Three ways to decide that a key is too crowded to say anything:
 *
 * <ul>
 *   <li>global: the counts of a key are added up over all shards first; the same as one index;
 *   <li>local: each shard goes by its own count and the limit of one index;
 *   <li>divided: each shard goes by its own count and its share of the limit.
 * </ul>
 *
 * <p>Printed are the candidates that a report must be compared with, how many pairs of one event
 * found each other, and how many keys are asked for in the cluster: by hash every shard is asked
 * for each key of a report, by time only the shards of its half-month and the neighbouring ones.
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.songngu.event.EventShards -Dexec.args="20000 2000"
 * </pre>
 */
final class EventShards {
  /** As {@code LinkPostings} has it. */
  private static final int MOST_REPORTS = 300;

  private static final int[] SHARDS = {1, 4, 16, 64};

  private final List<Signature> signatures = new ArrayList<>();
  private final Map<Long, int[]> postings = new HashMap<>();
  private final float[] shared;
  private final int[] touched;

  /** When a shard takes a key for crowded. */
  private enum Rule {
    GLOBAL,
    LOCAL,
    DIVIDED
  }

  /** What one way of spreading costs and finds. */
  private static final class Outcome {
    private long candidates;
    private int most;
    private int partners;
  }

  private EventShards(int count, int reportsOfDay) {
    EventScale reports = new EventScale(reportsOfDay);
    SignatureReader reader = new SignatureReader(Lexicon.builtIn());
    Map<Long, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < count; i++) {
      Report report = reports.report(i);
      Signature signature = reader.read(report);
      signatures.add(signature);
      for (int k = 0; k < signature.keys().size(); k++) {
        lists.computeIfAbsent(entry(signature, k, 0), any -> new ArrayList<>()).add(i);
      }
    }
    lists.forEach(
        (key, list) -> postings.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    shared = new float[count];
    touched = new int[count];
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    int aDay = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    new EventShards(count, aDay).run(aDay, out);
  }

  private void run(int aDay, PrintStream out) {
    double keys =
        signatures.stream().mapToInt(signature -> signature.keys().size()).average().orElse(0);
    int pairs = signatures.size() / 3;
    out.printf("%d reports, %d a day, %.0f keys a report%n", signatures.size(), aDay, keys);
    for (Rule rule : Rule.values()) {
      for (int shards : SHARDS) {
        Outcome outcome = outcome(shards, rule);
        out.printf(
            "%-8s %3d shards: %7.1f candidates a report (at most %d), %.4f of %d pairs found;"
                + " look-ups by hash %.0f, by time %.0f%n",
            rule.name().toLowerCase(java.util.Locale.ROOT),
            shards,
            (double) outcome.candidates / signatures.size(),
            outcome.most,
            (double) outcome.partners / pairs,
            pairs,
            keys * shards,
            keys * Math.min(3, shards));
      }
    }
  }

  private static long entry(Signature signature, int key, int monthsLater) {
    long month = KeyTerms.month(signature.days()) + (long) monthsLater;
    return month << Integer.SIZE | (signature.keys().key(key) & 0xFFFF_FFFFL);
  }

  private Outcome outcome(int shards, Rule rule) {
    Outcome outcome = new Outcome();
    Map<Long, boolean[]> crowded = new HashMap<>();
    postings.forEach((key, documents) -> crowded.put(key, crowded(documents, shards, rule)));
    for (int asking = 0; asking < signatures.size(); asking++) {
      find(asking, shards, crowded, outcome);
    }
    return outcome;
  }

  /** In which shards a key is crowded. */
  private static boolean[] crowded(int[] documents, int shards, Rule rule) {
    boolean[] crowded = new boolean[shards];
    if (rule == Rule.GLOBAL) {
      Arrays.fill(crowded, documents.length > MOST_REPORTS);
      return crowded;
    }
    int[] counts = new int[shards];
    for (int document : documents) {
      counts[shard(document, shards)]++;
    }
    double most = rule == Rule.LOCAL ? MOST_REPORTS : (double) MOST_REPORTS / shards;
    for (int shard = 0; shard < shards; shard++) {
      crowded[shard] = counts[shard] > most;
    }
    return crowded;
  }

  private static int shard(int document, int shards) {
    return Math.floorMod((document * 0x9E3779B9) >>> 8, shards);
  }

  /** Earlier reports only, so that each pair counts once. */
  private void find(int asking, int shards, Map<Long, boolean[]> crowded, Outcome outcome) {
    Signature signature = signatures.get(asking);
    int size = 0;
    for (int key = 0; key < signature.keys().size(); key++) {
      for (int month = -1; month <= 1; month++) {
        Long entry = entry(signature, key, month);
        int[] documents = postings.getOrDefault(entry, new int[0]);
        boolean[] left = crowded.getOrDefault(entry, new boolean[shards]);
        for (int document : documents) {
          if (document >= asking) {
            break;
          }
          if (!left[shard(document, shards)]) {
            if (shared[document] == 0) {
              touched[size++] = document;
            }
            shared[document] += signature.keys().weight(key);
          }
        }
      }
    }
    int found = 0;
    for (int i = 0; i < size; i++) {
      boolean enough = shared[touched[i]] >= LinkKeys.LEAST;
      found += enough ? 1 : 0;
      outcome.partners += enough && asking % 3 == 2 && touched[i] == asking - 1 ? 1 : 0;
      shared[touched[i]] = 0;
    }
    outcome.candidates += found;
    outcome.most = Math.max(outcome.most, found);
  }
}

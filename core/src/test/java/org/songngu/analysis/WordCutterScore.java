package org.songngu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.songngu.lexicon.Lexicon;

/**
 * Measures {@link WordCutter} on gold words in CoNLL-U form: precision, recall and F1 of whole
 * words by their spans, white space not counted. From the project's root:
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.songngu.analysis.WordCutterScore \
 *     -Dexec.args=../shared/eval/vtb/dev.conllu
 * </pre>
 *
 * A second argument is the number of the commonest faults to list.
 */
public final class WordCutterScore {
  private final WordCutter cutter = new WordCutter(Lexicon.builtIn());
  private final Map<String, Integer> faults = new TreeMap<>();
  private int gold;
  private int found;
  private int right;

  private WordCutterScore() {}

  /** A sentence and its gold words. */
  private record Sentence(String text, List<String> words) {}

  public static void main(String[] arguments) throws IOException {
    WordCutterScore score = new WordCutterScore();
    for (Sentence sentence : read(Path.of(arguments[0]))) {
      score.add(sentence);
    }
    System.out.printf(
        "precision %.4f recall %.4f F1 %.4f%n", score.precision(), score.recall(), score.f1());
    int listed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    score.faults.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(listed)
        .forEach(fault -> System.out.println(fault.getValue() + "\t" + fault.getKey()));
  }

  /** F1 of the cutter on a file. */
  static double f1(Path file) throws IOException {
    WordCutterScore score = new WordCutterScore();
    for (Sentence sentence : read(file)) {
      score.add(sentence);
    }
    return score.f1();
  }

  private double precision() {
    return (double) right / found;
  }

  private double recall() {
    return (double) right / gold;
  }

  private double f1() {
    return 2.0 * right / (gold + found);
  }

  private void add(Sentence sentence) {
    List<String> words =
        cutter.cut(sentence.text).stream()
            .map(word -> sentence.text.substring(word.start(), word.end()))
            .toList();
    Map<String, String> goldSpans = spans(sentence.words);
    Map<String, String> foundSpans = spans(words);
    gold += goldSpans.size();
    found += foundSpans.size();
    right += addFaults("+ ", foundSpans, goldSpans.keySet());
    addFaults("- ", goldSpans, foundSpans.keySet());
  }

  /** Counts the spans that the other side lacks as faults; returns the number of the others. */
  private int addFaults(String sign, Map<String, String> spans, Set<String> others) {
    int common = 0;
    for (Map.Entry<String, String> span : spans.entrySet()) {
      if (others.contains(span.getKey())) {
        common++;
      } else {
        faults.merge(sign + span.getValue(), 1, Integer::sum);
      }
    }
    return common;
  }

  /** Each word with its begin and end in the sentence without white space. */
  private static Map<String, String> spans(List<String> words) {
    Map<String, String> spans = new HashMap<>();
    int at = 0;
    for (String word : words) {
      int end = at + word.replaceAll("\\s", "").length();
      spans.put(at + "-" + end, word);
      at = end;
    }
    return spans;
  }

  private static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    String text = "";
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# text =")) {
        text = line.substring("# text =".length()).strip();
      } else if (line.isEmpty() && !words.isEmpty()) {
        sentences.add(new Sentence(text, List.copyOf(words)));
        words.clear();
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        words.add(line.split("\t", -1)[1]);
      }
    }
    return sentences;
  }
}

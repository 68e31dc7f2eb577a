package org.songngu.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.report.Language;
import org.songngu.report.Report;

/**
 * Vietnamese news in any quantity, made of the fixtures: each report has the sentences of some of
 * them in another order, with other names and numbers and its own day, so that the reports are as
 * different as those of an archive. The same numbers give the same reports.
 */
final class ManyReports {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int SENTENCES = 14;
  private static final int REPORTS_A_DAY = 60;

  private static final List<String> ONSETS =
      List.of("B", "Ch", "D", "G", "H", "K", "Kh", "L", "M", "Nh", "Ph", "Qu", "T", "Tr", "V", "X");
  private static final List<String> RHYMES =
      List.of(
          "ạc", "âm", "án", "ảo", "áp", "ích", "iều", "ín", "oàn", "oanh", "ơm", "ống", "úc", "ùng",
          "uy", "ên");

  private final List<List<String>> sources = new ArrayList<>();

  ManyReports() throws IOException {
    InventedReports.read((report, place) -> addSentences(report));
  }

  /** A headline and a text of paragraphs. */
  record Text(String title, String body, LocalDate day) {}

  Text text(int number) {
    Random random = new Random(number * 7919L);
    LocalDate day = LocalDate.of(2005, 1, 1).plusDays(number / REPORTS_A_DAY);
    Map<String, String> names = new HashMap<>();
    List<String> first = sources.get(random.nextInt(sources.size()));
    StringBuilder body = new StringBuilder();
    body.append(
        "Ngày %d/%d/%d, ".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    for (int i = 0; i < SENTENCES; i++) {
      List<String> source = i % 3 == 2 ? sources.get(random.nextInt(sources.size())) : first;
      String sentence = source.get(1 + random.nextInt(source.size() - 1));
      body.append(changed(sentence, names, random)).append(i % 3 == 2 ? "\n" : " ");
    }
    return new Text(changed(first.getFirst(), names, random), body.toString().strip(), day);
  }

  private static String changed(String sentence, Map<String, String> names, Random random) {
    String renamed =
        NAME.matcher(sentence)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        names.computeIfAbsent(match.group(), any -> name(random))));
    return NUMBER
        .matcher(renamed)
        .replaceAll(
            match ->
                match.group().length() > 3
                    ? match.group()
                    : Integer.toString(
                        1 + random.nextInt((int) Math.pow(10, match.group().length()))));
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      name.append(i == 0 ? "" : " ")
          .append(ONSETS.get(random.nextInt(ONSETS.size())))
          .append(RHYMES.get(random.nextInt(RHYMES.size())));
    }
    return name.toString();
  }

  /** Writes JSON lines and gives their text's size in bytes of UTF-8. */
  void writeLines(Path file, int from, int count) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = from; i < from + count; i++) {
        Text text = text(i);
        lines.write(
            "{\"id\": \"r%d\", \"language\": \"vi\", \"published\": \"%s\", \"title\": \"%s\", \"body\": \"%s\"}%n"
                .formatted(i, text.day(), escaped(text.title()), escaped(text.body())));
      }
    }
  }

  /** Writes a file of text for each report. */
  void writeFiles(Path folder, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      Text text = text(i);
      Path part = folder.resolve(Integer.toString(i / 1000));
      Files.createDirectories(part);
      Files.writeString(
          part.resolve(i + ".txt"),
          text.title() + "\n\n" + text.body().replace("\n", "\n\n") + "\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private void addSentences(Report report) {
    if (report.language() == Language.VIETNAMESE) {
      List<String> sentences = new ArrayList<>();
      sentences.add(report.title());
      report
          .body()
          .lines()
          .forEach(line -> sentences.addAll(List.of(SENTENCE_END.split(line, -1))));
      if (sentences.size() > 1) {
        sources.add(sentences);
      }
    }
  }
}

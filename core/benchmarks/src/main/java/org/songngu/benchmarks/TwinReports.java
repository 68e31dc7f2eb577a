package org.songngu.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.songngu.lexicon.ConceptKind;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Surface;
import org.songngu.report.Language;
import org.songngu.report.Report;

/**
 * Short reports of both languages in any quantity, and questions that are the same in both: words
 * of the fixtures, and between them the things that the lexicon has a word for in each language,
 * some of them far more often than others. The same numbers give the same reports.
 */
final class TwinReports {
  private static final int REPORTS_A_DAY = 200;
  private static final int THINGS = 16;
  private static final int WORDS_BETWEEN = 3;
  private static final int THINGS_OF_SENTENCE = 4;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 6;

  private final Lexicon lexicon;
  private final int[] things;
  private final Map<Language, List<String>> words = new EnumMap<>(Language.class);

  TwinReports(Lexicon lexicon) throws IOException {
    this.lexicon = lexicon;
    this.things = lexicon.numbers().filter(this::isThing).toArray();
    words.put(Language.VIETNAMESE, new ArrayList<>());
    words.put(Language.ENGLISH, new ArrayList<>());
    InventedReports.read((report, place) -> addWords(report));
  }

  private boolean isThing(int concept) {
    return (lexicon.kind(concept) == ConceptKind.NOUN || lexicon.kind(concept) == ConceptKind.EVENT)
        && !lexicon.surfaces(concept, Language.VIETNAMESE).isEmpty()
        && !lexicon.surfaces(concept, Language.ENGLISH).isEmpty();
  }

  /** One question in both languages. */
  record Question(String vietnamese, String english) {}

  /** Questions of one to three things, from two to six words in each language. */
  List<Question> questions(int count) {
    Random random = new Random(count);
    List<Question> questions = new ArrayList<>();
    while (questions.size() < count) {
      StringBuilder vietnamese = new StringBuilder();
      StringBuilder english = new StringBuilder();
      for (int i = random.nextInt(3); i >= 0; i--) {
        int thing = thing(random);
        vietnamese.append(' ').append(word(thing, Language.VIETNAMESE));
        english.append(' ').append(word(thing, Language.ENGLISH));
      }
      if (isShort(vietnamese) && isShort(english)) {
        questions.add(new Question(vietnamese.substring(1), english.substring(1)));
      }
    }
    return questions;
  }

  private static boolean isShort(StringBuilder question) {
    int words = (int) question.chars().filter(letter -> letter == ' ').count();
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  /** Writes reports as JSON lines. */
  void write(Path file, int count) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        lines.write(line(i));
      }
    }
  }

  private String line(int number) {
    Random random = new Random(number * 7919L);
    Language language = random.nextBoolean() ? Language.VIETNAMESE : Language.ENGLISH;
    int[] subject = random.ints(THINGS, 0, 1 << 30).map(any -> thing(random)).toArray();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < subject.length; i++) {
      for (int j = 0; j < WORDS_BETWEEN; j++) {
        body.append(any(language, random)).append(' ');
      }
      body.append(word(subject[i], language));
      body.append(i % THINGS_OF_SENTENCE == THINGS_OF_SENTENCE - 1 ? ". " : " ");
    }
    String title = word(subject[0], language) + " " + word(subject[1], language);
    return String.format(
        Locale.ROOT,
        "{\"id\": \"r%d\", \"language\": \"%s\", \"published\": \"%s\", \"title\": \"%s\","
            + " \"body\": \"%s\"}%n",
        number,
        language.code(),
        LocalDate.of(2015, 1, 1).plusDays(number / REPORTS_A_DAY),
        title,
        body.toString().strip());
  }

  private int thing(Random random) {
    return things[(int) (things.length * Math.pow(random.nextDouble(), 3))];
  }

  private String word(int thing, Language language) {
    Surface first = lexicon.surfaces(thing, language).getFirst();
    return lexicon.forms().text(first.form()).replace("\"", "");
  }

  private String any(Language language, Random random) {
    List<String> all = words.get(language);
    return all.get(random.nextInt(all.size()));
  }

  private void addWords(Report report) {
    for (String word : report.body().split("[^\\p{L}]+", -1)) {
      if (word.equals(word.toLowerCase(Locale.ROOT)) && !word.isEmpty()) {
        words.get(report.language()).add(word);
      }
    }
  }
}

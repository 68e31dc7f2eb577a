package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songngu.lexicon.LexiconLine.Written;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.Syllables;
import org.songngu.report.Language;

/** The rules that the folder's README states for the built-in files. */
class LexiconFilesTest {
  private static final int MOST_TOKENS = 14;
  private static final int MOST_FORMS = 20;

  private static final double LEAST_WEIGHT = 0.02;
  private static final double MOST_WEIGHT = 30;

  /** Verbs such as {@code show} have so many meanings that none but the first ones have more. */
  private static final double LEAST_SHARE = 0.01;

  private static final String ONE_WAY = "one way";

  private static List<LexiconLine> lines = List.of();
  private static Lexicon lexicon = Lexicon.of(List.of());

  @BeforeAll
  static void read() throws IOException {
    lines = LexiconLine.readAll();
    lexicon = Lexicon.builtIn();
  }

  @Test
  void vietnameseForms_areLegalSyllables_orMarked() {
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.vietnamese())
                    .as(line.toString())
                    .allSatisfy(
                        form ->
                            assertThat(form.foreign())
                                .as(form.form())
                                .isEqualTo(!isVietnamese(form.form()))));
  }

  @Test
  void vietnameseForms_areCanonical() {
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.vietnamese().stream().flatMap(form -> syllables(form.form())))
                    .as(line.toString())
                    .allSatisfy(
                        syllable ->
                            assertThat(CanonicalForm.of(syllable))
                                .isEqualTo(syllable.toLowerCase(Locale.ROOT))));
  }

  @Test
  void noConcept_isThereTwice() {
    Map<List<Set<String>>, LexiconLine> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (LexiconLine line : lines) {
      List<Set<String>> forms =
          List.of(
              new TreeSet<>(keys(line.vietnamese(), Language.VIETNAMESE)),
              new TreeSet<>(keys(line.english(), Language.ENGLISH)));
      LexiconLine other = first.putIfAbsent(forms, line);
      if (other != null) {
        twice.add(line + " is " + other);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void noForm_isThereTwiceInAConcept() {
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(keys(line.vietnamese(), Language.VIETNAMESE))
                  .as(line.toString())
                  .doesNotHaveDuplicates();
              assertThat(keys(line.english(), Language.ENGLISH))
                  .as(line.toString())
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  void formsAndLists_areShort() {
    FormTokens tokens = new FormTokens();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.vietnamese())
                  .as(line.toString())
                  .hasSizeLessThanOrEqualTo(MOST_FORMS);
              assertThat(line.english()).as(line.toString()).hasSizeLessThanOrEqualTo(MOST_FORMS);
              assertThat(Stream.concat(line.vietnamese().stream(), line.english().stream()))
                  .allSatisfy(
                      form ->
                          assertThat(tokens.keys(form.form(), Language.ENGLISH))
                              .as(form.form())
                              .hasSizeBetween(1, MOST_TOKENS));
            });
  }

  @Test
  void weights_areSound() {
    assertThat(BuiltInLexicon.concepts())
        .allSatisfy(
            concept ->
                assertThat(Stream.concat(concept.vietnamese().stream(), concept.english().stream()))
                    .as(concept.toString())
                    .allSatisfy(
                        form -> assertThat(form.weight()).isBetween(LEAST_WEIGHT, MOST_WEIGHT)));
  }

  @Test
  void files_areSorted() {
    Map<String, List<LexiconLine>> files =
        lines.stream().collect(Collectors.groupingBy(LexiconLine::file));
    assertThat(files)
        .allSatisfy((file, content) -> assertThat(content).isSortedAccordingTo(LexiconLine.ORDER));
  }

  @Test
  void everyForm_leadsToItsConcept() {
    FormFinder finder = new FormFinder(lexicon);
    List<String> lost = new ArrayList<>();
    for (int concept = 0; concept < lexicon.size(); concept++) {
      for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
        for (Form form : lexicon.concept(concept).forms(language)) {
          if (!concepts(finder.find(form.text())).contains(concept)) {
            lost.add(form.text());
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void firstTranslation_leadsBack_unlessTheNoteSaysOneWay() {
    List<String> lost = new ArrayList<>();
    for (int form = 0; form < lexicon.forms().size(); form++) {
      int concept = lexicon.forms().senses(form).getFirst().concept();
      Language own = lexicon.forms().language(form);
      Language other = own == Language.ENGLISH ? Language.VIETNAMESE : Language.ENGLISH;
      int translation = lexicon.surfaces(concept, other).getFirst().form();
      if (shareOf(form, translation) < LEAST_SHARE
          && !lexicon.concept(concept).note().contains(ONE_WAY)) {
        lost.add(lexicon.forms().text(form) + " > " + lexicon.forms().text(translation));
      }
    }
    assertThat(lost).isEmpty();
  }

  /** How much of a translation's use means something that the form can say. */
  private static double shareOf(int form, int translation) {
    Language own = lexicon.forms().language(form);
    return lexicon.forms().senses(translation).stream()
        .filter(
            sense ->
                lexicon.surfaces(sense.concept(), own).stream()
                    .anyMatch(surface -> surface.form() == form))
        .mapToDouble(Sense::probability)
        .sum();
  }

  private static Set<Integer> concepts(Set<Integer> forms) {
    Set<Integer> concepts = new HashSet<>();
    for (int form : forms) {
      lexicon.forms().senses(form).forEach(sense -> concepts.add(sense.concept()));
    }
    return concepts;
  }

  private static List<String> keys(List<Written> forms, Language language) {
    FormTokens tokens = new FormTokens();
    return forms.stream()
        .map(Written::form)
        .map(
            form ->
                isCased(form) ? tokens.cased(form) : String.join(" ", tokens.keys(form, language)))
        .toList();
  }

  private static boolean isCased(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }

  /** Made of syllables and numerals; a word in capitals is an abbreviation, even {@code AI}. */
  private static boolean isVietnamese(String form) {
    return words(form)
        .allMatch(
            word ->
                word.chars().allMatch(Character::isDigit)
                    || (Syllables.isSyllable(word) && !isAbbreviation(word)));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static Stream<String> syllables(String form) {
    return words(form).filter(Syllables::isSyllable);
  }

  private static Stream<String> words(String form) {
    return Arrays.stream(form.split("[ \\-–]+", -1)).filter(word -> !word.isEmpty());
  }

  @Test
  void sorter_putsCommentsFirst_andLinesInOrder() {
    String sorted = LexiconSorter.sorted("noun b = b\n# comment\nnoun ~a = a\nnoun b = b\n");
    assertThat(sorted).isEqualTo("# comment\nnoun ~a = a\nnoun b = b\n");
    assertThat(LexiconLine.read("x", sorted))
        .isSortedAccordingTo(Comparator.comparingInt(LexiconLine::number));
  }
}

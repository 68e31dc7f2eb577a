package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLexiconTest {
  private static final String BASE =
      """
      noun bán dẫn, chất bán dẫn = semiconductor, chip:0.5
      noun chip, bán dẫn:0.3 = chip, semiconductor:0.4
      noun bia = beer
      noun bia:0.2, bia đá = stele
      """;

  @TempDir private Path folder;

  private static Lexicon base() throws IOException {
    return Lexicon.of(LexiconFile.read("base.txt", new StringReader(BASE)));
  }

  private static Lexicon with(String... lines) throws IOException {
    return base().with(UserLexicon.read("mine.txt", new StringReader(String.join("\n", lines))));
  }

  /** A concept as a line of a file. */
  private static String line(Lexicon lexicon, int concept) {
    Concept read = lexicon.concept(concept);
    return texts(read.vietnamese()) + " = " + texts(read.english());
  }

  private static String texts(List<Form> forms) {
    return String.join(
        ", ",
        forms.stream()
            .map(
                form ->
                    form.weight() == 1
                        ? form.text()
                        : form.text() + ":" + Math.round(10 * form.weight()) / 10.0)
            .toList());
  }

  private static List<String> meanings(Lexicon lexicon, String word) {
    return new FormFinder(lexicon)
        .find(word).stream()
            .flatMap(form -> lexicon.forms().senses(form).stream())
            .map(sense -> lexicon.concept(sense.concept()).english().getFirst().text())
            .toList();
  }

  @Test
  void aLineAboutNoConcept_isANewOne() throws IOException {
    Lexicon lexicon = with("# mine", "person Út Mười:2 = Ut Muoi  # a singer");
    assertThat(lexicon.size()).isEqualTo(5);
    Concept added = lexicon.concept(4);
    assertThat(added.kind()).isEqualTo(ConceptKind.PERSON);
    assertThat(added.note()).isEqualTo("a singer");
    assertThat(added.origins()).containsExactly("mine.txt");
    assertThat(meanings(lexicon, "ut muoi")).containsOnly("Ut Muoi");
  }

  @Test
  void aLineIsAboutTheConceptThatBeginsWithItsFirstForms() throws IOException {
    Lexicon lexicon = with("noun bán dẫn:2 = semiconductor");
    assertThat(line(lexicon, 0)).isEqualTo("bán dẫn:2.0, chất bán dẫn = semiconductor, chip:0.5");
    assertThat(line(lexicon, 1)).isEqualTo(line(base(), 1));
    assertThat(lexicon.concept(0).origins()).containsExactly("base.txt", "mine.txt");
  }

  @Test
  void elseItIsAboutEveryConceptThatHasBoth() throws IOException {
    Lexicon lexicon = with("noun bán dẫn:2 = chip");
    assertThat(line(lexicon, 0)).startsWith("bán dẫn:2.0, ");
    assertThat(line(lexicon, 1)).startsWith("chip, bán dẫn:2.0 ");
  }

  @Test
  void aNewFormStandsBehindTheOneThatIsWrittenBeforeIt() throws IOException {
    Lexicon lexicon = with("noun bán dẫn, bán dẫn điện:0.7 = semiconductor, chip, wafer");
    assertThat(line(lexicon, 0))
        .isEqualTo("bán dẫn, bán dẫn điện:0.7, chất bán dẫn = semiconductor, chip:0.5, wafer");
  }

  @Test
  void weightZeroTakesAFormAway() throws IOException {
    Lexicon lexicon = with("noun bia:0 = stele");
    assertThat(meanings(lexicon, "bia")).containsExactly("beer");
    assertThat(meanings(lexicon, "bia đá")).containsExactly("stele");
  }

  @Test
  void aConceptWithoutFormsInALanguageIsGone() throws IOException {
    Lexicon lexicon = with("noun bia:0 = beer");
    assertThat(lexicon.size()).isEqualTo(3);
    assertThat(meanings(lexicon, "beer")).isEmpty();
    assertThat(meanings(lexicon, "bia")).containsExactly("stele");
  }

  @Test
  void aLaterLineChangesWhatAnEarlierOneMade() throws IOException {
    Lexicon lexicon =
        with(
            "noun gà chíp mạ = chippie",
            "noun gà chíp mạ, gà mạ:0.5 = chippie",
            "noun gà mạ:0 = chippie");
    assertThat(line(lexicon, 4)).isEqualTo("gà chíp mạ = chippie");
  }

  @Test
  void silencingWhatIsNotThere_isAFault() throws IOException {
    assertThatThrownBy(() -> with("noun bia = beer", "noun bia, rượu:0 = beer", "noun xe:0 = car"))
        .isInstanceOfSatisfying(
            LexiconFormatException.class,
            e ->
                assertThat(e.faults())
                    .extracting(LexiconFault::line, LexiconFault::column)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 11),
                        org.assertj.core.groups.Tuple.tuple(3, 6)));
  }

  @Test
  void faultsOfAllFilesAreReportedAtOnce() throws IOException {
    Path first = Files.writeString(folder.resolve("first.txt"), "\uFEFFnoun nhà, Nhà = house\r\n");
    Path second =
        Files.writeString(folder.resolve("second.txt"), "\nnoun xe, ?! = cars, car\nnoun\n");
    assertThatThrownBy(() -> UserLexicon.read(List.of(first, second)))
        .isInstanceOf(LexiconFormatException.class)
        .message()
        .satisfies(
            message ->
                assertThat(message.lines())
                    .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("second.txt:2:10: ", "no letters"),
                        line -> assertThat(line).contains("second.txt:2:21: ", "twice"),
                        line -> assertThat(line).contains("second.txt:3:1: ")));
  }

  @Test
  void aFileInAnotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("old.txt");
    Files.write(file, "noun cà phê = coffee\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> UserLexicon.read(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("old.txt")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void whatIsMergedIsWhatWouldBeCompiledFromText() throws IOException {
    Lexicon merged =
        Lexicon.builtIn()
            .with(
                UserLexicon.read(
                    "mine.txt",
                    new StringReader(
                        """
                        noun gà chíp mạ = chippie
                        noun bán dẫn:0.5, Bán Dẫn Việt = semiconductor, US Semis
                        place Anh:0 = UK
                        """)));
    List<Concept> concepts = merged.numbers().mapToObj(merged::concept).toList();
    assertThat(BuiltInLexicon.image(merged)).isEqualTo(BuiltInLexicon.image(Lexicon.of(concepts)));
  }

  @Test
  void weightsAloneLeaveTheFingerprint() throws IOException {
    assertThat(with("noun bán dẫn:0.5 = semiconductor").fingerprint())
        .isEqualTo(base().fingerprint());
    assertThat(with("noun bia:0 = stele").fingerprint()).isEqualTo(base().fingerprint());
    assertThat(with("noun bia = ale").fingerprint()).isNotEqualTo(base().fingerprint());
    assertThat(with("noun bia đá:0 = stele").fingerprint()).isNotEqualTo(base().fingerprint());
  }
}

package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songngu.report.Language;

class LexiconTest {
  private static final String FILE =
      """
      # a comment
      noun bán dẫn, chất bán dẫn = semiconductor, chip:0.5  # also chips
      place Anh, Vương quốc Anh = UK, Britain
      pronoun anh:3 = you, he
      noun anh = elder brother
      noun ~chip = chip
      """;

  private static Lexicon lexicon() throws IOException {
    return Lexicon.of(LexiconFile.read("test", new StringReader(FILE)));
  }

  private static List<String> texts(Lexicon lexicon, String word) {
    return new FormFinder(lexicon).find(word).stream().map(lexicon.forms()::text).toList();
  }

  @Test
  void aFormIsFoundByItsInflectionsItsCaseAndItsFoldedSpelling() throws IOException {
    Lexicon lexicon = lexicon();
    assertThat(texts(lexicon, "semiconductors")).containsExactly("semiconductor");
    assertThat(texts(lexicon, "BÁN DẪN")).containsExactly("bán dẫn");
    assertThat(texts(lexicon, "ban dan")).containsExactly("bán dẫn");
    assertThat(texts(lexicon, "bàn dân")).isEmpty();
  }

  @Test
  void meaningsOfOneFormShareItsUseByTheirWeights() throws IOException {
    Lexicon lexicon = lexicon();
    int anh =
        new FormFinder(lexicon)
            .find("anh").stream().filter(form -> !lexicon.forms().isCased(form)).findFirst().get();
    assertThat(lexicon.forms().senses(anh))
        .extracting(sense -> Math.round(100 * sense.probability()))
        .containsExactly(75L, 25L);
    assertThat(lexicon.forms().isContent(anh)).isFalse();
  }

  @Test
  void aConceptGivesItsFormsInBothLanguages() throws IOException {
    Lexicon lexicon = lexicon();
    assertThat(lexicon.concept(0).vietnamese()).extracting(Form::text).first().isEqualTo("bán dẫn");
    assertThat(lexicon.concept(0).note()).isEqualTo("also chips");
    assertThat(lexicon.surfaces(0, Language.ENGLISH))
        .extracting(surface -> lexicon.forms().text(surface.form()))
        .containsExactly("semiconductor", "chip");
    assertThat(lexicon.surfaces(0, Language.OTHER)).isEmpty();
  }

  @Test
  void aCompiledLexiconReadsBackTheSame() throws IOException {
    Lexicon lexicon = lexicon();
    ImageWriter image = new ImageWriter();
    lexicon.write(image);
    Lexicon copy = Lexicon.read(new ImageReader(new ByteArrayInputStream(image.toArray())));
    assertThat(copy.fingerprint()).isEqualTo(lexicon.fingerprint());
    assertThat(copy.numbers().mapToObj(copy::concept))
        .containsExactlyElementsOf(lexicon.numbers().mapToObj(lexicon::concept).toList());
    for (String word : List.of("ban dan", "chips", "Vương quốc Anh", "elder brothers")) {
      assertThat(texts(copy, word)).as(word).isNotEmpty().isEqualTo(texts(lexicon, word));
    }
  }

  @Test
  void theImageOfTheBuildIsMadeOfTheFilesAsTheyAre() {
    assertThat(BuiltInLexicon.image(Lexicon.builtIn()))
        .isEqualTo(BuiltInLexicon.image(Lexicon.of(BuiltInLexicon.concepts())));
  }

  @Test
  void anEmptyLexiconKnowsNothing() {
    Lexicon empty = Lexicon.of(List.of());
    assertThat(new FormFinder(empty).find("bán dẫn")).isEmpty();
  }

  @Test
  void aConceptSaysWhereItComesFrom() {
    Lexicon lexicon = Lexicon.builtIn();
    assertThat(lexicon.numbers().mapToObj(lexicon::concept).map(Concept::origins))
        .contains(List.of("technology.txt"), List.of(Concept.CLDR));
  }

  @Test
  void theFingerprintIsThatOfTheTerms() throws IOException {
    String fingerprint = lexicon().fingerprint();
    assertThat(of(FILE.replace("chip:0.5", "chip:0.7")).fingerprint()).isEqualTo(fingerprint);
    assertThat(of(FILE.replace("anh:3", "anh:0.3")).fingerprint()).isNotEqualTo(fingerprint);
    assertThat(of(FILE.replace("UK", "GB")).fingerprint()).isNotEqualTo(fingerprint);
  }

  private static Lexicon of(String file) throws IOException {
    return Lexicon.of(LexiconFile.read("test", new StringReader(file)));
  }

  @Test
  void theBuiltInLexiconKnowsNamesOfTheCommonLocaleData() {
    Lexicon lexicon = Lexicon.builtIn();
    Stream.of("Na Uy", "Norway", "tháng 7", "July", "thứ hai", "yên Nhật", "tiếng Thụy Điển")
        .forEach(name -> assertThat(texts(lexicon, name)).as(name).isNotEmpty());
  }

  @Test
  void allBrokenLinesAreNamedByLineColumnAndRule() {
    String file =
        """
        noun a = b
        noun nhà house
        nuon cây = tree
        noun nhà:x, vườn:0 = house,
        noun nhà:0 = house
        """;
    assertThatThrownBy(() -> LexiconFile.read("mine.txt", new StringReader(file)))
        .isInstanceOfSatisfying(
            LexiconFormatException.class,
            e ->
                assertThat(e.faults())
                    .extracting(LexiconFault::toString)
                    .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("mine.txt:2:1: a line is"),
                        fault -> assertThat(fault).startsWith("mine.txt:3:1: unknown kind"),
                        fault -> assertThat(fault).startsWith("mine.txt:4:10: ").contains("weight"),
                        fault -> assertThat(fault).startsWith("mine.txt:4:28: a form is missing"),
                        fault -> assertThat(fault).startsWith("mine.txt:5:6: weight 0")));
  }
}

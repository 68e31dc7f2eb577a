package org.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;
import org.songngu.lexicon.Concept.Origin;
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
    return Lexicon.of(LexiconFile.read("test", new StringReader(FILE), Origin.USER));
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
    ByteBuffersDataOutput output = new ByteBuffersDataOutput();
    lexicon.write(output);
    Lexicon copy = Lexicon.read(new ByteArrayDataInput(output.toArrayCopy()));
    assertThat(copy.fingerprint()).isEqualTo(lexicon.fingerprint());
    assertThat(copy.numbers().mapToObj(copy::concept))
        .containsExactlyElementsOf(lexicon.numbers().mapToObj(lexicon::concept).toList());
    for (String word : List.of("ban dan", "chips", "Vương quốc Anh", "elder brothers")) {
      assertThat(texts(copy, word)).as(word).isNotEmpty().isEqualTo(texts(lexicon, word));
    }
  }

  @Test
  void theImageOfTheBuildIsMadeOfTheFilesAsTheyAre() {
    assertThat(Lexicon.builtIn().fingerprint())
        .isEqualTo(Lexicon.of(BuiltInLexicon.concepts()).fingerprint());
  }

  @Test
  void theBuiltInLexiconKnowsNamesOfTheCommonLocaleData() {
    Lexicon lexicon = Lexicon.builtIn();
    Stream.of("Na Uy", "Norway", "tháng 7", "July", "thứ hai", "yên Nhật", "tiếng Thụy Điển")
        .forEach(name -> assertThat(texts(lexicon, name)).as(name).isNotEmpty());
  }

  @Test
  void aBrokenLineIsNamedByLineColumnAndRule() {
    assertThatThrownBy(
            () ->
                LexiconFile.read(
                    "mine.txt", new StringReader("noun a = b\nnoun nhà house\n"), Origin.USER))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageContaining("mine.txt:2:");
    assertThatThrownBy(
            () ->
                LexiconFile.read("mine.txt", new StringReader("noun nhà:x = house\n"), Origin.USER))
        .hasMessageContaining("weight");
  }
}

package org.songngu.normalize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures {@link EncodingDetector} on paragraphs of 30 and more syllables: the share that is given
 * back right from each encoding, and from UTF-8 with none taken for anything else. The paragraphs
 * are sentences of a CoNLL-U file, joined until they are long enough. From the project's root:
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * java -cp "core/target/classes:core/target/test-classes:cli/target/lib/*" \
 *     org.songngu.normalize.EncodingScore ../shared/eval/vtb/train.conllu
 * </pre>
 */
public final class EncodingScore {
  private static final int SYLLABLES = 30;

  private EncodingScore() {}

  public static void main(String[] arguments) throws IOException {
    List<String> paragraphs = paragraphs(Path.of(arguments[0]));
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      long right =
          paragraphs.stream().filter(paragraph -> isGivenBack(paragraph, encoding)).count();
      System.out.printf(
          "%-24s %5d of %5d  %.4f%n",
          encoding, right, paragraphs.size(), (double) right / paragraphs.size());
    }
  }

  /** Letters must come back as they were; TCVN3 has no capitals with tones. */
  private static boolean isGivenBack(String paragraph, LegacyEncoding encoding) {
    Detection detection = EncodingDetector.detect(LegacyEncoder.encode(encoding, paragraph));
    return CanonicalForm.of(detection.text())
        .toLowerCase(Locale.ROOT)
        .equals(CanonicalForm.of(paragraph));
  }

  private static List<String> paragraphs(Path file) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# text =")) {
        // none of the old encodings has a dash
        paragraph.append(line.substring("# text =".length()).replace('–', '-'));
        if (paragraph.toString().split("\\s+", -1).length > SYLLABLES) {
          paragraphs.add(paragraph.toString().strip());
          paragraph.setLength(0);
        }
      }
    }
    return paragraphs;
  }
}

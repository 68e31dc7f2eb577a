package org.songngu.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

/**
 * Measures {@link LanguageIdentifier} on sentences of eight or more words: the share that is told
 * right. From the project's root:
 *
 * <pre>
 * mvn -q -B -pl index-fixtures,core test-compile
 * mvn -q -B -pl core exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.songngu.ingest.LanguageIdentifierScore -Dexec.args=../shared/eval
 * </pre>
 *
 * A second argument lists the faults.
 */
public final class LanguageIdentifierScore {
  private static final int SHORTEST = 8;

  private LanguageIdentifierScore() {}

  public static void main(String[] arguments) throws IOException {
    boolean listed = arguments.length > 1;
    Path folder = Path.of(arguments[0]);
    List<String> english = paragraphs(folder.resolve("xquad/reports.jsonl"), "en");
    List<String> vietnamese = paragraphs(folder.resolve("xquad/reports.jsonl"), "vi");
    List<String> news = new ArrayList<>(lines(folder.resolve("vtb/dev.conllu")));
    news.addAll(lines(folder.resolve("vtb/train.conllu")));
    UnaryOperator<String> asIs = text -> text;
    UnaryOperator<String> plain =
        text -> Folding.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    print("English, Wikipedia", english, Language.ENGLISH, asIs, listed);
    print("Vietnamese, Wikipedia", vietnamese, Language.VIETNAMESE, asIs, listed);
    print("Vietnamese, news", news, Language.VIETNAMESE, asIs, listed);
    print("unmarked, Wikipedia", vietnamese, Language.VIETNAMESE, plain, listed);
    print("unmarked, news", news, Language.VIETNAMESE, plain, listed);
  }

  private static void print(
      String name,
      List<String> texts,
      Language language,
      UnaryOperator<String> form,
      boolean listed) {
    int right = 0;
    int all = 0;
    for (String text : texts) {
      String sentence = form.apply(text);
      if (sentence.split("\\s+", -1).length >= SHORTEST) {
        all++;
        Language told = LanguageIdentifier.identify(sentence);
        right += told == language ? 1 : 0;
        if (listed && told != language) {
          System.out.println("  " + told + ": " + sentence);
        }
      }
    }
    System.out.printf("%-24s %5d of %5d  %.4f%n", name, right, all, (double) right / all);
  }

  /** The sentences of all reports of a language. */
  private static List<String> paragraphs(Path file, String language) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.contains("\"language\": \"" + language + "\"")) {
        for (String sentence : body(line).split("(?<=[.!?])\\s+", -1)) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private static String body(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && "body".equals(parser.currentName())) {
          parser.nextToken();
          return parser.getText();
        }
      }
    }
    return "";
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("# text ="))
        .map(line -> line.substring("# text =".length()).strip())
        .toList();
  }
}

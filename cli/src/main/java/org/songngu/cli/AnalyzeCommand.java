package org.songngu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;
import org.songngu.analysis.Layer;
import org.songngu.analysis.ReportAnalyzer;
import org.songngu.analysis.WordCutter;
import org.songngu.cli.options.LanguageConverter;
import org.songngu.cli.options.LexiconOption;
import org.songngu.cli.options.TextInput;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.UserException;
import org.songngu.ingest.LanguageIdentifier;
import org.songngu.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how text becomes terms. */
@Command(
    name = "analyze",
    description = {
      "Shows the terms of a text, or the words of lines.",
      "Terms come with their layer and their offsets, which count UTF-16 units."
    },
    footer = {
      "",
      "Examples:",
      "  songngu analyze 'Nhà máy bán dẫn khởi công'",
      "  songngu analyze --words - < lines.txt"
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The text.")
  private List<String> words = List.of();

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description =
          "Print the words of each line of a file, or of - for standard input, with"
              + " tabs between them.")
  private @Nullable String lines;

  @Option(
      names = "--language",
      paramLabel = "vi|en",
      converter = LanguageConverter.class,
      description = "The language of the text.")
  private @Nullable Language language;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "How terms are printed (default: text).")
  private Format format = Format.TEXT;

  private record Term(Layer layer, String text, int start, int end, int position) {}

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (lines != null) {
      return printWords(lines);
    }
    String text = String.join(" ", words);
    if (text.isBlank()) {
      throw new UserException("analyze what? Give a TEXT or --words FILE");
    }
    for (Term term : terms(text)) {
      if (format == Format.JSONL) {
        JsonResults.printLine(console.out(), json -> write(json, term));
      } else {
        console
            .out()
            .println(
                "%3d  %-8s %4d–%-4d %s"
                    .formatted(
                        term.position,
                        term.layer.type(),
                        term.start,
                        term.end,
                        SafeText.line(term.text)));
      }
    }
    return ExitStatus.OK;
  }

  private int printWords(String file) throws IOException {
    WordCutter cutter = new WordCutter(lexicon.open());
    try (BufferedReader reader = TextInput.open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String text = line;
        console
            .out()
            .println(
                cutter.cut(text).stream()
                    .map(word -> text.substring(word.start(), word.end()))
                    .collect(Collectors.joining("\t")));
        if (console.out().checkError()) {
          break;
        }
      }
    }
    return ExitStatus.OK;
  }

  private List<Term> terms(String text) throws IOException {
    Language spoken = language == null ? LanguageIdentifier.identify(text) : language;
    List<Term> terms = new ArrayList<>();
    try (Analyzer analyzer = new ReportAnalyzer(lexicon.open(), spoken);
        TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = 0;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        terms.add(
            new Term(
                Layer.ofType(type.type()),
                Layer.text(term.toString()),
                offset.startOffset(),
                offset.endOffset(),
                position));
      }
      stream.end();
    }
    return terms;
  }

  private static void write(JsonGenerator json, Term term) throws IOException {
    JsonResults.begin(json);
    json.writeStringField("layer", term.layer.type());
    json.writeStringField("term", term.text);
    json.writeNumberField("start", term.start);
    json.writeNumberField("end", term.end);
    json.writeNumberField("position", term.position);
    json.writeEndObject();
  }
}

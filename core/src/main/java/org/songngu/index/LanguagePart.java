package org.songngu.index;

import java.util.ArrayList;
import java.util.List;
import org.songngu.ingest.LanguageIdentifier;
import org.songngu.normalize.OwnLetters;
import org.songngu.report.Language;
import org.songngu.report.Report;

/**
 * A part of a report's text in one language, for the field of that language: a Vietnamese report
 * that quotes an English paragraph has terms in both fields.
 *
 * @param language the language of the part
 * @param start where the part begins in {@link Report#text}, in UTF-16 units
 * @param text the part
 */
public record LanguagePart(Language language, int start, String text) {
  /** So much of a paragraph tells its language; what is cut off is at most a word. */
  private static final int ENOUGH_CHARACTERS = 300;

  /** Shorter paragraphs, such as headings and names, go with the report. */
  private static final int FEWEST_WORDS = 8;

  /**
   * {@return the parts of a report in their order; together they are its text} Paragraphs one after
   * the other in the same language are one part. The headline and a paragraph that is in neither of
   * the two languages are in the report's.
   *
   * @param report the report
   */
  public static List<LanguagePart> of(Report report) {
    String text = report.text();
    List<LanguagePart> parts = new ArrayList<>();
    Language language = report.language();
    int start = 0;
    int at = report.title().isEmpty() ? 0 : Math.min(text.length(), report.title().length() + 1);
    while (at < text.length()) {
      int end = endOfParagraph(text, at);
      Language ofParagraph = language(report.language(), text, at, end);
      if (ofParagraph != language && at > start) {
        parts.add(new LanguagePart(language, start, text.substring(start, at)));
        start = at;
      }
      language = ofParagraph;
      at = end;
    }
    parts.add(new LanguagePart(language, start, text.substring(start)));
    return parts;
  }

  private static int endOfParagraph(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static Language language(Language ofReport, String text, int start, int end) {
    if (ofReport == Language.OTHER || !hasWords(text, start, end)) {
      return ofReport;
    }
    int enough = Math.min(end, start + ENOUGH_CHARACTERS);
    if (OwnLetters.abound(text, start, enough)) {
      return Language.VIETNAMESE;
    }
    Language found = LanguageIdentifier.identify(text, start, enough);
    return found == Language.OTHER ? ofReport : found;
  }

  private static boolean hasWords(String text, int start, int end) {
    int words = 0;
    boolean inWord = false;
    for (int i = start; i < end && words < FEWEST_WORDS; i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && !Character.isWhitespace(text.charAt(i)));
    }
    return words >= FEWEST_WORDS;
  }
}

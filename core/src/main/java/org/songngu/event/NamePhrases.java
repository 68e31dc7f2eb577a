package org.songngu.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songngu.event.KnownWords.Group;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** The names of a report as they stand in its text, for people to read. */
final class NamePhrases {
  /** A longer run of capitals is a headline in capitals and no name. */
  private static final int LONGEST = 6;

  private NamePhrases() {}

  /**
   * A name.
   *
   * @param text as it is written
   * @param folded its folded words in order, so that spellings of one name are equal
   * @param kind what it names, as far as the lexicon knows
   * @param lead whether it stands in headline or lead
   */
  record Phrase(String text, String folded, Kind kind, boolean lead) {}

  /** What a name can name. */
  enum Kind {
    PLACE,
    ORGANIZATION,
    /** A person, or something that the lexicon does not know. */
    OTHER
  }

  /** The names in the order of the text, each as often as it stands there. */
  static List<Phrase> of(Report report, SignatureReader reader) {
    String text = report.text();
    ScannedText scanned = reader.scan(report);
    Language language =
        report.language() == Language.VIETNAMESE ? Language.VIETNAMESE : Language.ENGLISH;
    int titleEnd = Math.min(report.title().length(), text.length());
    NameTable names = new NameTable(scanned, titleEnd, null);
    new WordReader(scanned, language, titleEnd, names, null).read();
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < scanned.size(); ) {
      int to = from;
      while (to < scanned.size()
          && names.isName(to)
          && (to == from || !scanned.has(to, TokenScanner.AFTER_BREAK))) {
        to++;
      }
      if (to > from && to - from <= LONGEST) {
        phrases.add(phrase(text, scanned, names, from, to, titleEnd));
      }
      from = Math.max(to, from + 1);
    }
    return phrases;
  }

  private static Phrase phrase(
      String text, ScannedText scanned, NameTable names, int from, int to, int titleEnd) {
    StringBuilder folded = new StringBuilder();
    Kind kind = Kind.OTHER;
    for (int token = from; token < to; token++) {
      folded.append(token == from ? "" : " ").append(scanned.folded(token));
      @Nullable Group group = names.group(token);
      if (group != null && kind == Kind.OTHER) {
        kind = group.kind();
      }
    }
    return new Phrase(
        text.substring(scanned.start(from), scanned.end(to - 1)),
        folded.toString(),
        kind,
        scanned.start(from) < titleEnd + DayReader.LEAD);
  }
}

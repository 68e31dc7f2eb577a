package org.songngu.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.songngu.report.Language;
import org.songngu.report.Report;
import org.songngu.signature.KnownWords.Group;

/** The names of a report as they stand in its text, for people to read. */
public final class NamePhrases {
  /** A longer run of capitals is a headline in capitals and no name. */
  private static final int LONGEST = 6;

  private NamePhrases() {}

  /**
   * A name.
   *
   * @param text as it is written
   * @param folded its folded words in order, so that spellings of one name are equal
   * @param thing the number of what it names, the same in both languages if the lexicon knows it
   * @param kind what it names, as far as the lexicon knows
   * @param lead whether it stands in headline or lead
   */
  public record Phrase(String text, String folded, int thing, NameKind kind, boolean lead) {}

  /** The names in the order of the text, each as often as it stands there. */
  public static List<Phrase> of(Report report, SignatureReader reader) {
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
          && (to == from || isJoined(text, scanned, names, to))) {
        to++;
      }
      if (to > from && to - from <= LONGEST) {
        phrases.add(phrase(text, scanned, names, from, to, titleEnd));
      }
      from = Math.max(to, from + 1);
    }
    return phrases;
  }

  /** Whether a token goes on with the name before it: a place and its mayor are two. */
  private static boolean isJoined(String text, ScannedText scanned, NameTable names, int token) {
    String between = text.substring(scanned.end(token - 1), scanned.start(token));
    @Nullable Group before = names.group(token - 1);
    @Nullable Group here = names.group(token);
    return (between.equals(" ") || between.equals("-"))
        && (Objects.equals(before, here) || (!isPlace(before) && !isPlace(here)));
  }

  private static boolean isPlace(@Nullable Group group) {
    return group != null && group.kind() == NameKind.PLACE;
  }

  private static Phrase phrase(
      String text, ScannedText scanned, NameTable names, int from, int to, int titleEnd) {
    StringBuilder folded = new StringBuilder();
    for (int token = from; token < to; token++) {
      folded.append(token == from ? "" : " ").append(scanned.folded(token));
    }
    @Nullable Group known = whole(names, from, to);
    return new Phrase(
        text.substring(scanned.start(from), scanned.end(to - 1)),
        folded.toString(),
        known == null ? Hashes.of(folded.toString()) : known.nameConcepts()[0],
        known == null ? NameKind.OTHER : known.kind(),
        scanned.start(from) < titleEnd + DayReader.LEAD);
  }

  /** What all tokens together mean if they are one name of the lexicon, else null. */
  private static @Nullable Group whole(NameTable names, int from, int to) {
    @Nullable Group first = names.group(from);
    for (int token = from + 1; token < to; token++) {
      if (!Objects.equals(names.group(token), first)) {
        return null;
      }
    }
    return first == null || first.nameConcepts().length == 0 ? null : first;
  }
}

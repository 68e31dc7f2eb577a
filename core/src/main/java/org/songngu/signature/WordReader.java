package org.songngu.signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songngu.lexicon.WordIndex;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;
import org.songngu.signature.KnownWords.Group;

/** Decides for each word of a text whether it is a name, a word, or says nothing. */
public final class WordReader {
  /** Names of time that begin with a capital in English and name nothing. */
  private static final HashedWords CALENDAR =
      new HashedWords(
          set(
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december",
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday",
              "saturday",
              "sunday"));

  /** What stands in front of English names and is none. */
  private static final HashedWords TITLES =
      new HashedWords(
          set("mr", "mrs", "ms", "miss", "dr", "prof", "gen", "col", "lt", "capt", "sen"));

  /** {@code It} begins a sentence and is not {@code IT}. */
  private static final int SHORT_ABBREVIATION = 3;

  /** A headline with this share of capitals is set in title case. */
  private static final double TITLE_CASE = 0.7;

  /** A shorter word that nobody knows says nothing. */
  private static final int SHORTEST_UNKNOWN = 3;

  private final ScannedText text;
  private final Language language;
  private final int titleEnd;
  private final NameTable names;
  private final @Nullable Terms terms;
  private final WordTable words = new WordTable();

  /** Is told what the numbers of words stand for. */
  @FunctionalInterface
  interface Terms {
    /**
     * Says what a number stands for.
     *
     * @param word the word, or null if it is not known
     * @param unknown the word itself if it is not known, else empty
     */
    void term(int key, @Nullable KnownWord word, String unknown);
  }

  /** A reader of one text. */
  public WordReader(
      ScannedText text, Language language, int titleEnd, NameTable names, @Nullable Terms terms) {
    this.text = text;
    this.language = language;
    this.titleEnd = titleEnd;
    this.names = names;
    this.terms = terms;
  }

  private static Map<String, Integer> set(String... words) {
    Map<String, Integer> set = new LinkedHashMap<>();
    List.of(words).forEach(word -> set.put(word, 0));
    return set;
  }

  /** The words; the names are marked in the table of names. */
  public WordTable read() {
    boolean titleCase = isTitleCase();
    for (int word = 0; word < text.words(); word++) {
      read(word, titleCase);
    }
    return words;
  }

  private boolean isTitleCase() {
    int capitals = 0;
    int count = 0;
    while (count < text.size() && text.start(count) < titleEnd) {
      capitals += text.isCapital(count) ? 1 : 0;
      count++;
    }
    return count > 2 && capitals >= TITLE_CASE * count;
  }

  private void read(int word, boolean titleCase) {
    int first = text.first(word);
    boolean month =
        language == Language.ENGLISH
            && text.isCapital(first)
            && CALENDAR.value(text.hash(first)) >= 0;
    if (text.has(first, TokenScanner.NUMBER) || month) {
      return;
    }
    boolean begins =
        text.has(first, TokenScanner.SENTENCE_START) || (titleCase && text.start(first) < titleEnd);
    boolean capitals = isCapital(word);
    if (text.group(word) == WordIndex.NO_GROUP) {
      readUnknown(word, begins, capitals);
      return;
    }
    Group group = text.known().group(text.group(word));
    if (capitals && begins) {
      readBeginning(word, group);
    } else if (capitals) {
      readCapitals(word, group);
    } else if (group.common() || !text.isMarked()) {
      count(word, group.common() ? group.asWord() : group.asName());
    }
  }

  private boolean isCapital(int word) {
    int end = text.first(word) + text.tokens(word);
    for (int token = text.first(word); token < end; token++) {
      if (!text.isCapital(token)) {
        return false;
      }
    }
    return true;
  }

  /** At the beginning of a sentence a word can be both. */
  private void readBeginning(int word, Group group) {
    if (group.cased() && !(group.common() && isShort(word))) {
      names.mark(word);
      names.remember(word, group);
      count(word, group.asName());
    }
    if (group.common()) {
      count(word, group.asWord());
    }
  }

  private boolean isShort(int word) {
    int first = text.first(word);
    return language == Language.ENGLISH
        && text.tokens(word) == 1
        && text.length(first) <= SHORT_ABBREVIATION
        && !text.has(first, TokenScanner.ALL_CAPS);
  }

  private void readCapitals(int word, Group group) {
    boolean inName = language == Language.VIETNAMESE && !group.cased() && isInName(word);
    if (group.cased() || inName || !group.common()) {
      names.mark(word);
    }
    if (group.cased()) {
      names.remember(word, group);
    }
    if (!inName) {
      count(word, group.cased() ? group.asName() : group.asWord());
    }
  }

  /** A Vietnamese word of capitals only, beside another capital or alone: part of a name. */
  private boolean isInName(int word) {
    int before = text.first(word) - 1;
    int after = text.first(word) + text.tokens(word);
    return text.tokens(word) == 1
        || (before >= 0
            && text.isCapital(before)
            && !text.has(before, TokenScanner.SENTENCE_START)
            && !text.has(before + 1, TokenScanner.AFTER_BREAK))
        || (after < text.size()
            && text.isCapital(after)
            && !text.has(after, TokenScanner.AFTER_BREAK));
  }

  private void readUnknown(int word, boolean begins, boolean capitals) {
    int first = text.first(word);
    if (language == Language.ENGLISH && TITLES.value(text.hash(first)) >= 0) {
      return;
    }
    boolean isName =
        capitals
            && (!begins
                || language == Language.ENGLISH
                || (text.length(first) > 1 && !text.isSyllable(first)));
    if (isName) {
      names.mark(word);
    } else if (text.length(first) >= SHORTEST_UNKNOWN) {
      int key = text.stemHash(first);
      words.count(key, null, isHeadline(first), isLead(first));
      if (terms != null) {
        terms.term(key, null, text.stem(first));
      }
    }
  }

  private void count(int word, @Nullable KnownWord known) {
    boolean guess = !text.isMarked() && text.tokens(word) == 1;
    if (known == null || guess) {
      return;
    }
    int first = text.first(word);
    words.count(known.key(), known, isHeadline(first), isLead(first));
    if (terms != null) {
      terms.term(known.key(), known, "");
    }
  }

  private boolean isHeadline(int token) {
    return text.start(token) < titleEnd;
  }

  private boolean isLead(int token) {
    return text.start(token) < titleEnd + DayReader.LEAD;
  }
}

package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.normalize.Folding;

/**
 * What pages say about themselves, read from {@code cues.txt}. Marks, case and punctuation do not
 * count.
 */
final class Cues {
  /** A cue fills its line; {@code *} stands for so many words. */
  private static final String SOME_WORDS = "(?: \\\\S+){0,4}";

  private static final Cues BUILT_IN = read();

  private enum Kind {
    SECTION,
    END,
    LINE,
    PREFIX,
    ADVERT,
    CONTACT,
    ENLARGING,
    REPLY,
    FOOTER,
    IMPRINT,
    NOTICE
  }

  private final Map<Kind, Set<String>> whole = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, List<Pattern>>> wild = new EnumMap<>(Kind.class);
  private final PhraseSet footers;
  private final PhraseSet imprints;
  private final PhraseSet notices;

  private Cues(Stream<String> lines) {
    for (Kind kind : Kind.values()) {
      whole.put(kind, new HashSet<>());
      wild.put(kind, new HashMap<>());
    }
    Map<Kind, List<String>> inside = new EnumMap<>(Kind.class);
    lines.forEach(line -> add(line, inside));
    footers = phrases(inside, Kind.FOOTER);
    imprints = phrases(inside, Kind.IMPRINT);
    notices = phrases(inside, Kind.NOTICE);
  }

  private static PhraseSet phrases(Map<Kind, List<String>> inside, Kind kind) {
    return new PhraseSet(inside.getOrDefault(kind, List.of()));
  }

  static Cues builtIn() {
    return BUILT_IN;
  }

  boolean isSection(String key) {
    return matches(Kind.SECTION, key);
  }

  boolean isEnd(String key) {
    return matches(Kind.END, key);
  }

  boolean isLabel(String key) {
    return matches(Kind.LINE, key);
  }

  boolean isPrefix(String key) {
    return matches(Kind.PREFIX, key);
  }

  boolean isAdvert(String key) {
    return matches(Kind.ADVERT, key);
  }

  boolean isContact(String key) {
    return matches(Kind.CONTACT, key);
  }

  boolean isEnlarging(String key) {
    return matches(Kind.ENLARGING, key);
  }

  boolean isReply(String key) {
    return matches(Kind.REPLY, key);
  }

  boolean isFooter(String folded) {
    return footers.isIn(folded);
  }

  boolean isImprint(String folded) {
    return imprints.isIn(folded);
  }

  boolean isNotice(String folded) {
    return notices.isIn(folded);
  }

  private boolean matches(Kind kind, String key) {
    return of(whole, kind).contains(key)
        || matchesOne(of(wild, kind).getOrDefault(firstWord(key), List.of()), key);
  }

  private static boolean matchesOne(List<Pattern> patterns, String key) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(key).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  /** Lower case without marks, as {@link #isFooter} and its like want it. */
  static String fold(String text) {
    return Folding.of(text).toLowerCase(Locale.ROOT);
  }

  private static <T> T of(Map<Kind, T> map, Kind kind) {
    return Objects.requireNonNull(map.get(kind));
  }

  private static Cues read() {
    try (InputStream file = Cues.class.getResourceAsStream("cues.txt")) {
      String text =
          new String(
              Objects.requireNonNull(file, "cues.txt").readAllBytes(), StandardCharsets.UTF_8);
      return new Cues(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line, Map<Kind, List<String>> inside) {
    int space = line.indexOf(' ');
    Kind kind = Kind.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
    String words = line.substring(space + 1).strip();
    if (kind == Kind.FOOTER || kind == Kind.IMPRINT || kind == Kind.NOTICE) {
      inside.computeIfAbsent(kind, any -> new ArrayList<>()).add(fold(words));
    } else if (words.contains("*")) {
      String pattern = fold(words).replaceAll(" ?\\*", SOME_WORDS);
      of(wild, kind)
          .computeIfAbsent(firstWord(pattern.replace("(", " ")), word -> new ArrayList<>())
          .add(Pattern.compile(pattern));
    } else {
      of(whole, kind).add(PageLine.key(words));
    }
  }
}

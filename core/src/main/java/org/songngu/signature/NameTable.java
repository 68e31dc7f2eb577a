package org.songngu.signature;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songngu.normalize.TokenScanner;
import org.songngu.signature.KnownWords.Group;

/**
 * The names of one report: folded words, and pairs of neighbouring words, so that {@code Phạm Minh
 * Chính} and {@code Minh Chinh Pham} have much in common and {@code Phạm} alone says little.
 */
public final class NameTable {
  /** One word of a Vietnamese name is shared by many people. */
  private static final float SYLLABLE = 0.35f;

  private static final float PAIR_OF_WORDS = 0.6f;
  private static final int[] NONE = {};

  private final ScannedText text;
  private final int titleEnd;
  private final @Nullable Labels labels;
  private final boolean[] nameLike;
  private final @Nullable Group[] groups;
  private final Map<Integer, Name> names = new LinkedHashMap<>();

  /** A name as the report has it. */
  static final class Name {
    private final int key;
    private final float weight;
    private boolean headline;
    private boolean lead;
    private @Nullable Group group;

    private Name(int key, float weight) {
      this.key = key;
      this.weight = weight;
    }

    int key() {
      return key;
    }

    /** How much it tells reports apart; above 0. */
    float weight() {
      return weight;
    }

    boolean isHeadline() {
      return headline;
    }

    /** Whether it stands in headline or lead. */
    boolean isLead() {
      return lead;
    }

    /** Whether the lexicon knows it as a place. */
    boolean isPlace() {
      return group != null && group.kind() == NameKind.PLACE;
    }

    /** The concepts of a name that the lexicon knows, such as {@code South Korea}. */
    int[] concepts() {
      return group == null ? NONE : group.nameConcepts();
    }

    /** Those of the concepts by which reports may be looked for. */
    int[] likely() {
      return group == null ? NONE : group.likelyNameConcepts();
    }
  }

  /** A table without names. */
  public NameTable(ScannedText text, int titleEnd, @Nullable Labels labels) {
    this.text = text;
    this.titleEnd = titleEnd;
    this.labels = labels;
    this.nameLike = new boolean[text.size()];
    this.groups = new @Nullable Group[text.size()];
  }

  /** Says that the tokens of a word belong to names. */
  void mark(int word) {
    int end = text.first(word) + text.tokens(word);
    for (int token = text.first(word); token < end; token++) {
      nameLike[token] = true;
    }
  }

  /** Says what a word means that is a name of the lexicon. */
  void remember(int word, Group group) {
    int end = text.first(word) + text.tokens(word);
    for (int token = text.first(word); token < end; token++) {
      groups[token] = group;
    }
  }

  /** Whether the token was marked. */
  public boolean isName(int token) {
    return nameLike[token];
  }

  /** What the token's word means if it is a name of the lexicon, else null. */
  @Nullable Group group(int token) {
    return groups[token];
  }

  /** The names of all tokens that were marked, in the order of the text. */
  Map<Integer, Name> read() {
    int next = 0;
    for (int token = text.size() - 1; token >= 0; token--) {
      if (nameLike[token]) {
        int key = text.foldedHash(token);
        if (text.foldedLength(token) > 1) {
          boolean syllable = text.isFoldedSyllable(token);
          add(key, syllable ? SYLLABLE : 1, token, 1);
          if (isJoined(token + 1)) {
            add(Hashes.ofBoth(key, next), syllable ? 1 : PAIR_OF_WORDS, token, 2);
          }
        }
        next = key;
      }
    }
    return names;
  }

  private boolean isJoined(int token) {
    return token < nameLike.length && nameLike[token] && !text.has(token, TokenScanner.AFTER_BREAK);
  }

  private void add(int key, float weight, int token, int tokens) {
    Name name = names.get(key);
    if (name == null) {
      name = new Name(key, weight * TermWeights.builtIn().name(key));
      names.put(key, name);
      if (labels != null) {
        String word = text.folded(token);
        labels.name(key, tokens == 1 ? word : word + " " + text.folded(token + 1));
      }
    }
    name.headline |= text.start(token) < titleEnd;
    name.lead |= text.start(token) < titleEnd + DayReader.LEAD;
    // From the end to the beginning: what the first occurrence means counts.
    Group group = groups[token];
    if (group != null && group.nameConcepts().length > 0) {
      name.group = group;
    }
  }
}

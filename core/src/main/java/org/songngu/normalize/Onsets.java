package org.songngu.normalize;

/**
 * The 28 written onsets of a Vietnamese syllable, none among them, and which of them may stand
 * before a rhyme. A set of onsets is an {@code int}, bit n for onset n.
 *
 * <p>Source: the spelling rules of quốc ngữ, {@code k gh ngh} before {@code e ê i}, {@code c g ng}
 * elsewhere, {@code q} always with {@code u}; {@code y} is a whole rhyme after the onsets of {@link
 * #BEFORE_Y_ALONE} only, which are those that occur in news. {@link RhymeTable} tells how they were
 * checked.
 */
final class Onsets {
  /** No legal onset: {@code q} without {@code u}. */
  static final int ILLEGAL = -1;

  private static final String[] NAMES = {
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  };

  static final int COUNT = NAMES.length;
  static final int GI = idOf("gi");
  static final int NG = idOf("ng");
  static final int NGH = idOf("ngh");
  static final int QU = idOf("qu");

  private static final int ALL = (1 << COUNT) - 1;
  private static final int BEFORE_BACK_VOWELS_ONLY = set("c", "g", "ng");
  private static final int BEFORE_FRONT_VOWELS_ONLY = set("k", "gh", "ngh");
  private static final int NO_ONSET = set("");
  private static final int C_ONLY = set("c");
  private static final int K_ONLY = set("k");
  private static final int QU_ONLY = 1 << QU;
  private static final int BEFORE_Y_ALONE = set("", "h", "k", "l", "m", "qu", "s", "t", "th", "v");

  /** The onset of a word by its first two letters; {@code ngh} is found as {@code ng}. */
  private static final byte[] BY_TWO_LETTERS = new byte[1 << (2 * Letters.BITS)];

  static {
    for (int id = 1; id < COUNT; id++) {
      if (NAMES[id].length() == 1) {
        addOneLetter(Letters.letterOf(NAMES[id].charAt(0)), id);
      }
    }
    addOneLetter(Letters.letterOf('q'), ILLEGAL);
    for (int id = 1; id < COUNT; id++) {
      if (NAMES[id].length() == 2) {
        BY_TWO_LETTERS[key(NAMES[id].charAt(0), NAMES[id].charAt(1))] = (byte) id;
      }
    }
  }

  private Onsets() {}

  private static void addOneLetter(int letter, int onset) {
    for (int next = 0; next <= Letters.MASK; next++) {
      BY_TWO_LETTERS[next << Letters.BITS | letter] = (byte) onset;
    }
  }

  private static int key(char first, char second) {
    return Letters.letterOf(second) << Letters.BITS | Letters.letterOf(first);
  }

  private static int idOf(String name) {
    for (int id = 0; id < NAMES.length; id++) {
      if (NAMES[id].equals(name)) {
        return id;
      }
    }
    throw new IllegalArgumentException("onset " + name + " is none of " + String.join(" ", NAMES));
  }

  private static int set(String... names) {
    int set = 0;
    for (String name : names) {
      set |= 1 << idOf(name);
    }
    return set;
  }

  static String name(int onset) {
    return NAMES[onset];
  }

  static int length(int onset) {
    return NAMES[onset].length();
  }

  /** The longest onset with which the word begins, or {@link #ILLEGAL}. */
  static int of(long word) {
    int onset =
        BY_TWO_LETTERS[(int) PackedWord.lettersFrom(word, 0) & (1 << (2 * Letters.BITS)) - 1];
    return onset == NG && PackedWord.letter(word, 2) == Letters.letterOf('h') ? NGH : onset;
  }

  /** The onsets that may stand before a rhyme. */
  static int before(String rhyme) {
    return switch (rhyme) {
      // two place names keep an old spelling: Bắc Kạn, Hồng Kông
      case "an", "ông" -> byFirstLetter(rhyme) | K_ONLY;
      default -> byFirstLetter(rhyme);
    };
  }

  private static int byFirstLetter(String rhyme) {
    return switch (rhyme.charAt(0)) {
      case 'y' -> beforeY(rhyme);
      case 'i' -> beforeI(rhyme);
      case 'e', 'ê' -> ALL & ~BEFORE_BACK_VOWELS_ONLY;
      case 'o', 'u' -> beforeRounded(rhyme);
      case 'ư' -> ALL & ~BEFORE_FRONT_VOWELS_ONLY & ~QU_ONLY;
      default -> ALL & ~BEFORE_FRONT_VOWELS_ONLY;
    };
  }

  /** {@code yê} opens a syllable or follows {@code qu}; {@code yt, ynh, ych} follow it only. */
  private static int beforeY(String rhyme) {
    if (rhyme.length() == 1) {
      return BEFORE_Y_ALONE;
    }
    return rhyme.charAt(1) == 'ê' ? QU_ONLY | NO_ONSET : QU_ONLY;
  }

  /** {@code iê} without an onset is written {@code yê}, and after {@code qu} too. */
  private static int beforeI(String rhyme) {
    int onsets = ALL & ~BEFORE_BACK_VOWELS_ONLY;
    if (rhyme.startsWith("iê")) {
      return onsets & ~QU_ONLY & ~NO_ONSET;
    }
    return rhyme.equals("ia") ? onsets & ~QU_ONLY : onsets;
  }

  /** A medial after /k/ is written {@code qu}, so {@code c} and {@code qu} never precede one. */
  private static int beforeRounded(String rhyme) {
    int onsets = ALL & ~BEFORE_FRONT_VOWELS_ONLY & ~QU_ONLY;
    return hasMedial(rhyme) ? onsets & ~C_ONLY : onsets;
  }

  private static boolean hasMedial(String rhyme) {
    if (rhyme.length() == 1) {
      return false;
    }
    String afterMedial = rhyme.charAt(0) == 'o' ? "aăe" : "âêơy";
    return afterMedial.indexOf(rhyme.charAt(1)) >= 0;
  }
}

package org.songngu.normalize;

/**
 * A word read as onset and rhyme, in one {@code int}: the slot of the rhyme in its {@link
 * RhymeTable}, the onset, and the index of the letter at which the rhyme begins.
 *
 * <p>Two onsets end in a letter that also writes a vowel. The {@code u} of {@code qu} always
 * belongs to the onset. The {@code i} of {@code gi} belongs to the onset before a vowel ({@code
 * giá, giữa}), and to both onset and rhyme where it is the only vowel ({@code gì, gìn}) or one
 * letter of {@code iê} ({@code giếng, giết}).
 */
final class SyllableReading {
  /** Not a syllable. */
  static final int NONE = -1;

  private static final int FIELD_BITS = 8;
  private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;

  private static final int A = Letters.letterOf('a');
  private static final int I = Letters.letterOf('i');
  private static final int E_CIRCUMFLEX = Letters.letterOf('ê');
  private static final int E = Letters.letterOf('e');

  private SyllableReading() {}

  /** Reads the letters; tone and its place do not count here. */
  static int of(long word, RhymeTable rhymes) {
    if (word == PackedWord.NONE) {
      return NONE;
    }
    int onset = Onsets.of(word);
    if (onset == Onsets.ILLEGAL) {
      return NONE;
    }
    int rhymeStart = Onsets.length(onset);
    if (onset == Onsets.GI) {
      if (PackedWord.letter(word, 2) == I) {
        return NONE;
      }
      rhymeStart = sharesItsI(word, rhymes) ? 1 : 2;
    }
    int slot = rhymes.find(onset, PackedWord.lettersFrom(word, rhymeStart));
    return slot < 0 ? NONE : (slot << FIELD_BITS | onset) << FIELD_BITS | rhymeStart;
  }

  private static boolean sharesItsI(long word, RhymeTable rhymes) {
    int third = PackedWord.letter(word, 2);
    if (!Letters.isVowel(third)) {
      return true;
    }
    int e = rhymes == RhymeTable.FOLDED ? E : E_CIRCUMFLEX;
    int fourth = PackedWord.letter(word, 3);
    return (third == e && fourth != 0 && !Letters.isVowel(fourth)) || isGiaWithToneOnI(word);
  }

  /**
   * {@code giặt gịa}, also {@code gỉa}: here {@code ia} is the rhyme, and the tone must not move.
   */
  private static boolean isGiaWithToneOnI(long word) {
    int tone = PackedWord.tone(word);
    return PackedWord.count(word) == 3
        && PackedWord.letter(word, 2) == A
        && PackedWord.tonePosition(word) == 1
        && (tone == Tone.NANG.number || tone == Tone.HOI.number);
  }

  static int rhymeSlot(int reading) {
    return reading >>> (2 * FIELD_BITS);
  }

  static int onset(int reading) {
    return reading >>> FIELD_BITS & FIELD_MASK;
  }

  static int rhymeStart(int reading) {
    return reading & FIELD_MASK;
  }

  /** The index in the word of the letter that carries the tone in the old style. */
  static int toneCarrier(int reading) {
    return rhymeStart(reading) + RhymeTable.WRITTEN.carrier(rhymeSlot(reading));
  }

  static boolean allowsTone(int reading, int tone) {
    return RhymeTable.WRITTEN.allowsTone(rhymeSlot(reading), tone);
  }

  /** Whether the tone stands where the old or the new style puts it. */
  static boolean isToneInPlace(int reading, long word) {
    if (PackedWord.tone(word) == 0) {
      return true;
    }
    int distance = PackedWord.tonePosition(word) - toneCarrier(reading);
    boolean inOneStyle =
        distance == 0 || (distance == 1 && RhymeTable.WRITTEN.movesInNewStyle(rhymeSlot(reading)));
    return inOneStyle && PackedWord.isToneOnVowel(word);
  }
}

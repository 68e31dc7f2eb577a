package org.songngu.normalize;

/**
 * One spelling for the words that are written with {@code i} or {@code y} as one likes: {@code kĩ
 * thuật} and {@code kỹ thuật}, {@code bác sỹ} and {@code bác sĩ}.
 *
 * <p>The two letters sound the same where they are the whole rhyme, and both are orthography there:
 * school books prefer {@code i} (the rule of 1984), newspapers prefer {@code y} in Sino-Vietnamese
 * words. A syllable is in the list if both spellings stand for the same word in news, and neither
 * is a word of its own. In 58 million tokens of news: <i>kì vọng</i> 89, <i>kỳ vọng</i> 4104; <i>kí
 * kết</i> 47, 3969; <i>kỉ niệm</i> 301, 6028; <i>kĩ năng</i> 156, 5062; <i>quản lí</i> 167, 45629;
 * <i>thẩm mĩ</i> 28, 1481; <i>tỉ lệ</i> 5180, 6306; <i>bác sĩ</i> 12880, <i>bác sỹ</i> 352; <i>bánh
 * mì</i> 796, <i>bánh mỳ</i> 52; <i>qui định</i> 452, 55930. The list holds the commoner spelling,
 * so that text typed without marks, which is compared after folding, meets it.
 *
 * <p>Left alone, because the two spellings are different words or names: words without a tone
 * ({@code vi vy, li ly, ti ty, mi my, thi thy}; {@code hi} is also English), {@code tí tý, tì tỳ,
 * tị tỵ}, and every longer rhyme ({@code tai} and {@code tay}, {@code thúi} and {@code thúy}).
 */
final class IYSpelling {
  private static final String PREFERRED =
      "kỳ ký kỷ kỹ kỵ lý lì mỹ mì sĩ tỷ quy quỳ quý quỷ quỹ quỵ";

  private static final int TONE_BITS = 3;
  private static final int I = Letters.letterOf('i');
  private static final int Y = Letters.letterOf('y');

  /** By onset and tone: the preferred letter, or 0 where the spellings are two words. */
  private static final byte[] LETTER = new byte[Onsets.COUNT << TONE_BITS];

  static {
    for (String syllable : PREFERRED.split(" ", -1)) {
      long word = PackedWord.of(syllable);
      int letter = PackedWord.letter(word, PackedWord.count(word) - 1);
      LETTER[slot(Onsets.of(word), PackedWord.tone(word))] = (byte) letter;
    }
  }

  private IYSpelling() {}

  private static int slot(int onset, int tone) {
    return onset << TONE_BITS | tone;
  }

  /**
   * Writes the preferred letter at the end of a word whose whole rhyme is {@code i} or {@code y}.
   */
  static void unify(long word, int reading, char[] text, int start) {
    int last = PackedWord.count(word) - 1;
    int letter = PackedWord.letter(word, last);
    if (SyllableReading.rhymeStart(reading) != last || (letter != I && letter != Y)) {
      return;
    }
    int tone = PackedWord.tone(word);
    int preferred = LETTER[slot(SyllableReading.onset(reading), tone)];
    if (preferred != 0) {
      text[start + last] = Letters.withTone(preferred, tone);
    }
  }
}

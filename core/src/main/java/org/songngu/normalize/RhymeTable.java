package org.songngu.normalize;

/**
 * The rhymes of Vietnamese syllables, each with the onsets and tones that go with it and the letter
 * that carries the tone.
 *
 * <p>Source: compiled from the spelling rules of quốc ngữ (open {@code ia ua ưa} is closed {@code
 * iê uô ươ}; the medial is {@code o} before {@code a ă e} and {@code u} before {@code â ê ơ y}),
 * with the rare rhymes of loans ({@code xoong, soóc, tuýp, buýt}), interjections ({@code hừm}) and
 * highland names ({@code Đắk Lắk}). Checked against the syllables of 58 million tokens of news; no
 * list was copied.
 */
final class RhymeTable {
  private static final String[] RHYMES = {
    "a e ê i o ô ơ u ư y ia ua ưa oa oe uê uy uơ uya",
    "ai ay ây oi ôi ơi ui ưi uôi ươi oai oay uây",
    "ao au âu eo êu iu ưu iêu yêu ươu oao oeo uêu uyu",
    "am ăm âm em êm im om ôm ơm um ưm iêm yêm uôm ươm oam oăm oem",
    "ap ăp âp ep êp ip op ôp ơp up iêp yêp ươp oap uyp",
    "an ăn ân en ên in on ôn ơn un ưn iên yên uôn ươn oan oăn oen uân uyên uyn",
    "at ăt ât et êt it yt ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt oet uât uyêt uyt",
    "ang ăng âng eng êng ong oong ông ơng ung ưng iêng yêng uông ương oang oăng uâng",
    "ac ăc âc ec oc ooc ôc uc ưc iêc uôc ươc oac oăc ăk",
    "anh ênh inh ynh oanh uênh uynh",
    "ach êch ich ych oach uêch uych",
  };

  private static final int SIZE_BITS = 9;
  private static final int LONGEST = 4;

  /** Rhymes as they are written: {@code ươc}. */
  static final RhymeTable WRITTEN = new RhymeTable();

  /** Rhymes without their shapes, {@code uoc}, where any tone may be meant. */
  static final RhymeTable FOLDED = new RhymeTable();

  static {
    for (String row : RHYMES) {
      for (String rhyme : row.split(" ", -1)) {
        int onsets = Onsets.before(rhyme);
        WRITTEN.add(rhyme, onsets, tonesOf(rhyme));
        FOLDED.add(Folding.of(rhyme), onsets, Tone.ALL);
      }
    }
  }

  private final int[] keys = new int[1 << SIZE_BITS];
  private final int[] onsets = new int[1 << SIZE_BITS];
  private final byte[] tones = new byte[1 << SIZE_BITS];
  private final byte[] carriers = new byte[1 << SIZE_BITS];

  private RhymeTable() {}

  /** Stops take sắc or nặng only; highland names in {@code k} are also written without a tone. */
  private static int tonesOf(String rhyme) {
    int stopTones = Tone.SAC.bit() | Tone.NANG.bit();
    return switch (rhyme.charAt(rhyme.length() - 1)) {
      case 'c', 'p', 't' -> stopTones;
      case 'k' -> stopTones | Tone.NGANG.bit();
      case 'h' -> rhyme.endsWith("ch") ? stopTones : Tone.ALL;
      default -> Tone.ALL;
    };
  }

  private void add(String rhyme, int precedingOnsets, int allowedTones) {
    int key = (int) PackedWord.lettersFrom(PackedWord.of(rhyme), 0);
    int slot = slotOf(key);
    keys[slot] = key;
    onsets[slot] |= precedingOnsets;
    tones[slot] = (byte) allowedTones;
    carriers[slot] = (byte) ToneCarrier.of(rhyme);
  }

  /**
   * The slot of a rhyme, or -1 if there is no such rhyme after this onset.
   *
   * @param letters the letters of the rhyme, as {@link PackedWord#lettersFrom} packs them
   */
  int find(int onset, long letters) {
    if (letters == 0 || letters >>> (LONGEST * Letters.BITS) != 0) {
      return -1;
    }
    int slot = slotOf((int) letters);
    return (onsets[slot] >>> onset & 1) != 0 ? slot : -1;
  }

  boolean allowsTone(int slot, int tone) {
    return (tones[slot] >>> tone & 1) != 0;
  }

  /** The index in the rhyme of the letter on which the tone stands, in the old style. */
  int carrier(int slot) {
    return carriers[slot] & ToneCarrier.OLD_STYLE_MASK;
  }

  /** Whether the new style places the tone one letter later: {@code hoà}. */
  boolean movesInNewStyle(int slot) {
    return (carriers[slot] & ToneCarrier.MOVES_IN_NEW_STYLE) != 0;
  }

  /** The slot of the key, or the empty slot where it would stand; an empty slot has no onsets. */
  private int slotOf(int key) {
    int slot = (key * 0x9E3779B1) >>> (Integer.SIZE - SIZE_BITS);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & ((1 << SIZE_BITS) - 1);
    }
    return slot;
  }
}

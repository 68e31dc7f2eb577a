package org.songngu.lexicon;

import java.util.HexFormat;

/**
 * A digest of what a lexicon makes of a text: which words it knows, in which order those with the
 * same tokens stand, and whether they are content. Weights and meanings are no part of it, because
 * an index holds none of them.
 */
final class Fingerprint {
  // The offset and the prime of Fowler, Noll and Vo's hash FNV-1a for 64 bits.
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Forms forms;
  private char[] term = new char[0];

  /** The sum of the hashes of all groups, so that it does not depend on their numbers. */
  private long sum;

  private Fingerprint(Forms forms) {
    this.forms = forms;
  }

  static String of(Forms forms, WordIndex vietnamese, WordIndex english) {
    Fingerprint fingerprint = new Fingerprint(forms);
    fingerprint.add(vietnamese);
    fingerprint.add(english);
    return HexFormat.of().toHexDigits(fingerprint.sum);
  }

  private void add(WordIndex index) {
    index.forEachGroup(group -> sum += mixed(hash(index, group)));
  }

  private long hash(WordIndex index, int group) {
    long hash = OFFSET;
    for (int n = 0; n < index.formCount(group); n++) {
      int form = index.form(group, n);
      int length = forms.termLength(form);
      if (term.length < length) {
        term = new char[2 * length];
      }
      forms.copyTerm(form, term, 0);
      for (int i = 0; i < length; i++) {
        hash = PRIME * (hash ^ term[i]);
      }
      hash = PRIME * (hash ^ forms.language(form).code().charAt(0));
      hash = PRIME * (hash ^ (forms.isContent(form) ? 1 : 0));
    }
    return hash;
  }

  /** Spreads every bit over all of them: the end of MurmurHash3. */
  private static long mixed(long hash) {
    long mixed = hash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}

package org.songngu.event;

import org.apache.lucene.util.BytesRef;
import org.songngu.signature.Day;
import org.songngu.signature.LinkKeys;
import org.songngu.signature.SignatureDays;

/**
 * The {@link LinkKeys} as the index has them: a term is a key and a month, so that what everybody
 * writes of, year after year, is looked for near the day only. A month has {@value #MONTH} days;
 * reports of one month and of neighbouring months find each other, and reports without a day find
 * all and are found by all.
 */
final class KeyTerms {
  /** Stands for all months where reports of a key are counted. */
  static final int ANY_MONTH = LinkTerm.LAST_MONTH + 1;

  private static final int MONTH = 16;
  private static final int MONTH_OF_1970 = 4096;
  private static final int TERM_LENGTH = 6;

  private KeyTerms() {}

  /** A key near a day as the index holds it. */
  static BytesRef term(int key, int month) {
    byte[] bytes = new byte[TERM_LENGTH];
    write(key, month, bytes);
    return new BytesRef(bytes);
  }

  /** Writes {@link #term} into a buffer. */
  static void write(int key, int month, byte[] target) {
    for (int i = 0; i < Integer.BYTES; i++) {
      target[i] = (byte) (key >>> (Integer.SIZE - Byte.SIZE * (i + 1)));
    }
    target[Integer.BYTES] = (byte) (month >>> Byte.SIZE);
    target[Integer.BYTES + 1] = (byte) month;
  }

  /** The key of a term. */
  static int key(BytesRef term) {
    int key = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      key = (key << Byte.SIZE) | (term.bytes[term.offset + i] & 0xFF);
    }
    return key;
  }

  /** The month of a term. */
  static int month(BytesRef term) {
    return ((term.bytes[term.offset + Integer.BYTES] & 0xFF) << Byte.SIZE)
        | (term.bytes[term.offset + Integer.BYTES + 1] & 0xFF);
  }

  /** The month of a report. */
  static int month(SignatureDays days) {
    Day day = days.near();
    return day.hasYear()
        ? Math.clamp(
            MONTH_OF_1970 + (long) Math.floorDiv(day.epoch(), MONTH),
            LinkTerm.FIRST_MONTH,
            LinkTerm.LAST_MONTH)
        : LinkTerm.NO_MONTH;
  }
}

package org.songngu.query;

/**
 * What a person can switch off.
 *
 * @param expand whether words are searched through their translations and synonyms too
 * @param foldMarks whether a word without marks stands for the words with marks
 */
public record QueryOptions(boolean expand, boolean foldMarks) {
  /** Everything on. */
  public static final QueryOptions DEFAULT = new QueryOptions(true, true);

  /** The words as they are typed, in their own language only. */
  public static final QueryOptions AS_TYPED = new QueryOptions(false, true);
}

package org.songngu.ingest;

import java.util.regex.Pattern;

/**
 * Tells the day on which somebody said what will be: {@code said on Oct 9 that it will buy}, {@code
 * Ngày 9/10, công ty cho biết sẽ mua}. Only forms in which the day cannot be that of what will be:
 * {@code cho biết ngày 9/10 sẽ mua} can.
 */
final class SaidDays {
  private static final int FLAGS =
      Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ENGLISH_VERB =
      Pattern.compile(
          "(?<!\\bhad )\\b(?:said|announced|confirmed|reported|declared|stated)"
              + "(?: in a statement)?,?\\s*$",
          FLAGS);

  private static final Pattern THAT = Pattern.compile("^\\)?,? that\\b", FLAGS);

  /** Nothing, or a place and an agency. */
  private static final Pattern START = Pattern.compile("^$|[-–—)]\\s*$");

  private static final Pattern VIETNAMESE_VERB =
      Pattern.compile(
          "^\\)?, (?<who>[^,;:]{2,80}?) (?:cho biết|cho hay|thông báo|công bố|tuyên bố|khẳng định"
              + "|xác nhận)\\b",
          FLAGS);

  private static final Pattern ACCORDING = Pattern.compile("\\btheo\\b", FLAGS);

  private SaidDays() {}

  /**
   * Whether a day is surely that of the saying.
   *
   * @param before the sentence in front of the day and the words that announce it
   * @param behind the sentence behind the day
   * @param otherTime tells words about what will be or was
   */
  static boolean isOne(String before, String behind, Pattern otherTime) {
    if (ENGLISH_VERB.matcher(before).find() && THAT.matcher(behind).find()) {
      return !otherTime.matcher(before).find();
    }
    var verb = VIETNAMESE_VERB.matcher(behind);
    return START.matcher(before.strip()).find()
        && verb.find()
        && !ACCORDING.matcher(verb.group("who")).find()
        && !otherTime.matcher(verb.group("who")).find();
  }
}

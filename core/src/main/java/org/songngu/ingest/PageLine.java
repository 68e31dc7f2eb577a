package org.songngu.ingest;

import org.jspecify.annotations.Nullable;

/** One line of a page, what it looks like, and why it is no part of the article, if it is none. */
final class PageLine {
  /** Text that stands in a link makes so much of a line that is nothing but a link. */
  private static final double LINK = 0.6;

  /** A paragraph has so many words, or is a line of the article only in company. */
  private static final int PARAGRAPH_WORDS = 8;

  /** So long a line is a paragraph even if its end is missing. */
  private static final int LONG_LINE_WORDS = 35;

  private static final int HEADLINE_WORDS = 35;

  /** What stands in front of the colon in a list of results or prices. */
  private static final int LONGEST_LABEL = 40;

  private static final int PAIR_WORDS = 25;

  /** The name of an agency or a paper, with the dash in front. */
  private static final int LONGEST_CREDIT = 20;

  private final String text;
  private final String folded;
  private final String key;
  private final int words;
  private final boolean row;
  private final boolean gapBefore;
  private final double linkShare;
  private LineKind kind = LineKind.PLAIN;
  private @Nullable String reason;
  private @Nullable Boolean notice;

  /**
   * A line.
   *
   * @param text the line without space around it; not empty; cells of a table with tabs between
   *     them
   * @param gapBefore whether an empty line is in front
   * @param linkShare the share of its characters that stand in links; 0 if that is not known
   */
  PageLine(String text, boolean gapBefore, double linkShare) {
    this.row = text.indexOf('\t') >= 0;
    this.text = text.replace('\t', ' ');
    this.folded = Cues.fold(this.text);
    this.key = keyOf(folded);
    this.words = key.isEmpty() ? 0 : spaces(key) + 1;
    this.gapBefore = gapBefore;
    this.linkShare = linkShare;
  }

  /** The words without marks, case and punctuation, one space between them. */
  static String key(String text) {
    return keyOf(Cues.fold(text));
  }

  static int spaces(String key) {
    int spaces = 0;
    for (int i = 0; i < key.length(); i++) {
      spaces += key.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }

  private static String keyOf(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(c);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().stripTrailing();
  }

  String text() {
    return text;
  }

  String key() {
    return key;
  }

  int words() {
    return words;
  }

  /** Whether it asks the reader for something or praises the page; who is quoted does not. */
  boolean isNotice() {
    if (notice == null) {
      notice = "\"“”".indexOf(text.charAt(0)) < 0 && Cues.builtIn().isNotice(folded);
    }
    return notice;
  }

  /** Whether it has words of the foot of a page. */
  boolean isFooter() {
    return Cues.builtIn().isFooter(folded) || (!isParagraph() && Cues.builtIn().isImprint(folded));
  }

  /** Whether it is the row of a table, or what a page sets like one. */
  boolean isRow() {
    return row;
  }

  /** {@code Vô địch: Xóm Chiếu}: what it is about, and what is said of it. */
  boolean isPair() {
    int colon = text.indexOf(": ");
    return kind == LineKind.PLAIN
        && colon > 0
        && colon <= LONGEST_LABEL
        && words <= PAIR_WORDS
        && !isLink()
        && !endsSentence();
  }

  boolean gapBefore() {
    return gapBefore;
  }

  LineKind kind() {
    return kind;
  }

  void setKind(LineKind kind) {
    this.kind = kind;
  }

  boolean isKept() {
    return reason == null;
  }

  @Nullable String reason() {
    return reason;
  }

  /** Takes the line away, unless that was done before for another reason. */
  void remove(String why) {
    if (reason == null) {
      reason = why;
    }
  }

  void keep() {
    reason = null;
  }

  boolean isLink() {
    return linkShare >= LINK;
  }

  /** A sentence or more. */
  boolean isParagraph() {
    return kind == LineKind.PLAIN
        && !isLink()
        && ((words >= PARAGRAPH_WORDS && endsSentence()) || words >= LONG_LINE_WORDS);
  }

  /** As a paragraph, or a short sentence: {@code "Tôi đồng ý", ông nói.} */
  boolean isSentence() {
    return kind == LineKind.PLAIN && !isLink() && (isParagraph() || (words >= 2 && endsSentence()));
  }

  /** Some words, and no sentence. */
  boolean isHeadline() {
    return kind == LineKind.PLAIN
        && words >= 2
        && words <= HEADLINE_WORDS
        && (isLink() || !endsSentence() || isCut() || isQuestion());
  }

  /** The last words are missing: {@code Chiều 30/6, tại Thủ đô Seoul, Thủ tướng đã có ...} */
  boolean isCut() {
    return text.endsWith("...") || text.endsWith("…");
  }

  private boolean isQuestion() {
    return text.endsWith("?") || text.endsWith("!");
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    boolean bracket = end < text.length() && text.charAt(text.length() - 1) == ')';
    return ".!?…;:".indexOf(last) >= 0
        || (bracket && text.lastIndexOf('(') > 0 && endsBefore(text.lastIndexOf('(')))
        || (end < text.length() && ",".indexOf(last) >= 0)
        || endsBeforeCredit();
  }

  /** A full stop in front of the agency or the paper: {@code … this year. — VNS}. */
  private boolean endsBeforeCredit() {
    int dash = Math.max(text.lastIndexOf(" — "), text.lastIndexOf(" – "));
    return dash > 0 && text.length() - dash <= LONGEST_CREDIT && endsBefore(dash);
  }

  /** A full stop in front of a bracket: {@code ... hợp tác. (TTXVN)} */
  private boolean endsBefore(int bracket) {
    String front = text.substring(0, bracket).stripTrailing();
    return !front.isEmpty() && ".!?…\"”’".indexOf(front.charAt(front.length() - 1)) >= 0;
  }

  @Override
  public String toString() {
    return kind + (reason == null ? "" : " (" + reason + ")") + ": " + text;
  }
}

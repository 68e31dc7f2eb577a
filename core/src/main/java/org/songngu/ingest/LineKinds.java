package org.songngu.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a line says by its own form. The order of the questions matters. */
final class LineKinds {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern IMAGE =
      Pattern.compile("(?i)\\S{1,200}\\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|bmp|avif)");

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?i)[#+(]?\\s*\\d[\\d.,]*\\s*[KkMm+]?\\)?\\s*(?:lượt xem|lượt đọc|lượt thích|lượt|bình"
              + " luận|chia sẻ|phút(?: đọc)?|thích|kết nối|trích dẫn|phản"
              + " hồi|ảnh|likes?|shares?|comments?|views?|reads?|min(?:ute)?s?(?:"
              + " read)?|connections?|citations?|photos?|followers?|/ ?\\d+)?[.)]?|(?:lượt"
              + " xem|views?|hits|reads?|bình luận|comments?|chia sẻ|shares?|reading time|thời gian"
              + " đọc|estimated reading time)\\s*[:(]\\s*\\d[\\d.,]*\\)?(?:"
              + " (?:phút|min(?:ute)?s?(?: read)?))?\\.?",
          FLAGS);

  private static final Pattern SITE =
      Pattern.compile(
          "(?i)(?:(?:url|link|source|nguồn|theo|website|web|via)\\s*:?\\s*)?"
              + "(?:https?://\\S+|(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*"
              + "\\.(?:vn|com|net|org|info|biz|asia|uk|us|edu|gov|io|news|tv|int)(?:/\\S*)?)",
          FLAGS);

  private static final Pattern TAGS = Pattern.compile("(?:#[\\p{L}\\d_]+[ ,;]*)+");

  /** {@code 3 thoughts on “…”}, {@code 2 phản hồi cho “…”}: the headline stands in quotes. */
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:\\d{1,4}|One) (?:thoughts?|responses?|repl(?:y|ies)|comments?|phản hồi|bình luận|ý"
              + " kiến|trả lời|suy nghĩ) (?:on|to|cho|về|trong|trên)[: ]*[“\"‘'«]");

  private static final Pattern POINTER =
      Pattern.compile("(?:>>+|»+|←|▶|►|⇒|=>|->|→|☞|👉|➤|✪|>)\\s*\\S.*");

  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:By|BY|by|Written by|Reported by|Reporting by|Compiled by|Edited by|Text by|Story"
              + " by|Translated by|Posted by|Theo|Bài|Bài và ảnh|Bài, ảnh|Tin, ảnh|Tin và"
              + " ảnh|Tin|Thực hiện|Biên tập|Tác giả|Nguồn|Source|Author|Editor|Phóng viên|PV|Người"
              + " viết|Biên dịch|Biên soạn|Đăng bởi|Viết bởi)(?:\\s*:\\s*|\\s+)(?=[\\p{Lu}\\d\"“(])"
              + "[^.!?]{1,90}[.]?|\\((?:Theo|Nguồn|Source|By|According to|từ|Từ|From)"
              + " [^()]{1,80}\\)\\.?|(?:Reporting|Writing|Editing|Additional reporting) by"
              + " .{1,200}",
          FLAGS);

  private static final Set<String> AUTHOR_STARTS = Set.of("theo", "bài", "tin", "nguồn", "source");

  private static final Pattern COUNT = Pattern.compile("(?: \\d+)+$");

  private static final int LONGEST_AUTHOR_WORDS = 14;

  private static final Pattern SEPARATORS =
      Pattern.compile("\\s+(?:[>›»/|·•–—→\\\\-]|>>|::)\\s+|\\s*[›»|]\\s*");

  private static final Pattern CRUMB_MARK = Pattern.compile("[>›»|/]");

  /** {@code Trang chủ/Tin tức/Thị trường}. */
  private static final Pattern FROM_HOME =
      Pattern.compile("(?:Trang chủ|TRANG CHỦ|Home|HOME)(?:[/>›»|]\\p{Lu}[^/>›»|.?!]{0,40}){1,5}");

  private static final int LONGEST_CRUMB_WORDS = 5;
  private static final int LONGEST_PATH_WORDS = 40;
  private static final int LONGEST_CUE = 60;

  /** A longer line is text, whatever is in it. */
  private static final int LONGEST_LINE = 2_000;

  private static final int LONGEST_POINTER_WORDS = 40;
  private static final int LONGEST_FOOTER_WORDS = 120;

  private LineKinds() {}

  static LineKind of(PageLine line) {
    String text = line.text();
    if (text.length() > LONGEST_LINE) {
      return LineKind.PLAIN;
    }
    if (IMAGE.matcher(text).matches()) {
      return LineKind.IMAGE;
    }
    if (line.words() == 0) {
      return LineKind.COUNTER;
    }
    if (SITE.matcher(text).matches()) {
      return LineKind.SITE;
    }
    if (DateLines.isDateLine(line)) {
      return LineKind.DATE;
    }
    LineKind cue = text.length() <= LONGEST_CUE ? ofCue(line) : LineKind.PLAIN;
    return cue == LineKind.PLAIN ? ofForm(line) : cue;
  }

  /** What a line of a few words says, if the words are among the {@link Cues}. */
  private static LineKind ofCue(PageLine line) {
    Cues cues = Cues.builtIn();
    String key = withoutCount(line.key());
    if (cues.isSection(key) && !line.text().endsWith(".")) {
      return LineKind.SECTION;
    }
    if (cues.isEnd(key)) {
      return LineKind.END;
    }
    return cues.isLabel(key) || areAllLabels(line.text()) ? LineKind.LABEL : LineKind.PLAIN;
  }

  private static LineKind ofForm(PageLine line) {
    String text = line.text();
    if (COUNTER.matcher(text).matches()) {
      return LineKind.COUNTER;
    }
    if (isAboveComments(text)) {
      return LineKind.END;
    }
    if (TAGS.matcher(text).matches()) {
      return LineKind.TAGS;
    }
    if (line.words() <= LONGEST_POINTER_WORDS
        && (POINTER.matcher(text).matches() || hasPrefix(text) || ReadMore.isBehind(text))) {
      return LineKind.POINTER;
    }
    if (Captions.isCaption(line)) {
      return LineKind.CAPTION;
    }
    if (isAuthor(line) || DateLines.isDatedByline(line)) {
      return LineKind.BYLINE;
    }
    if (isBreadcrumb(line)) {
      return LineKind.BREADCRUMB;
    }
    return line.words() <= LONGEST_FOOTER_WORDS && line.isFooter()
        ? LineKind.FOOTER
        : LineKind.PLAIN;
  }

  private static boolean isAboveComments(String text) {
    char first = text.charAt(0);
    return ((first >= '0' && first <= '9') || first == 'O') && COMMENTS.matcher(text).lookingAt();
  }

  /** {@code Bình luận (12)}. */
  private static String withoutCount(String key) {
    return !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1))
        ? COUNT.matcher(key).replaceAll("")
        : key;
  }

  /** {@code Facebook Twitter Zalo Copy link}, {@code Chia sẻ | In bài}. */
  private static boolean areAllLabels(String text) {
    String[] parts = hasSeparator(text) ? SEPARATORS.split(text, -1) : new String[] {text};
    if (parts.length > 1) {
      for (String part : parts) {
        String key = PageLine.key(part);
        if (!key.isEmpty() && !Cues.builtIn().isLabel(key)) {
          return false;
        }
      }
      return true;
    }
    return ShareWords.areAll(PageLine.key(text));
  }

  private static boolean hasSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (">›»/|·•–—→\\-".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPrefix(String text) {
    int mark = firstMark(text);
    return mark > 0
        && mark < text.length() - 1
        && Cues.builtIn().isPrefix(PageLine.key(text.substring(0, mark)));
  }

  private static int firstMark(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_CUE); i++) {
      if (":»>|".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAuthor(PageLine line) {
    if (line.words() > LONGEST_AUTHOR_WORDS || !AUTHOR.matcher(line.text()).matches()) {
      return false;
    }
    String first = line.text().split("[\\s:]", 2)[0].toLowerCase(Locale.ROOT);
    // "Theo Bộ trưởng, ..." begins a sentence; "Theo TTXVN" is a credit
    return !AUTHOR_STARTS.contains(first)
        || (line.words() <= 7 && (!line.endsSentence() || line.text().contains(":")));
  }

  private static boolean isBreadcrumb(PageLine line) {
    if (isFromHome(line) || FROM_HOME.matcher(line.text()).matches()) {
      return true;
    }
    if (line.endsSentence() || line.words() > 24 || !hasSeparator(line.text())) {
      return false;
    }
    String[] parts = SEPARATORS.split(line.text(), -1);
    int filled = 0;
    for (String part : parts) {
      int words = part.isBlank() ? 0 : part.strip().split("\\s+", -1).length;
      if (words > LONGEST_CRUMB_WORDS) {
        return false;
      }
      filled += words > 0 ? 1 : 0;
    }
    return filled >= 3
        || (filled == 2 && CRUMB_MARK.matcher(line.text()).find() && line.words() <= 6);
  }

  /** {@code Trang chủ » Nông nghiệp » Nước về tới ruộng cuối nguồn}: the headline ends the path. */
  private static boolean isFromHome(PageLine line) {
    boolean home = line.key().startsWith("trang chu ") || line.key().startsWith("home ");
    if (!home || line.words() > LONGEST_PATH_WORDS) {
      return false;
    }
    String[] parts = SEPARATORS.split(line.text(), -1);
    String first = PageLine.key(parts[0]);
    return parts.length >= 3
        && (first.equals("trang chu") || first.equals("home"))
        && CRUMB_MARK.matcher(line.text()).find();
  }
}

package org.songngu.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines under pictures by their credit: {@code Ảnh: Lâm Khánh/TTXVN}. */
final class Captions {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final String WORD =
      "(?:Ảnh|ẢNH|Hình ảnh|Hình|Đồ họa|Đồ hoạ|Infographic|Minh"
          + " họa|Video|Clip|Photos?|PHOTOS?|Images?|Pictures?|File photo|FILE"
          + " PHOTO|Photograph|Graphics?|Illustration|Credit|Courtesy)";

  private static final String AGENCY =
      "(?:TTXVN|VNA|VNS|VNP|AFP|AP|REUTERS|Reuters|Getty Images|Getty|THX|Xinhua|EPA|EFE|Kyodo"
          + "|Yonhap|TASS|Bloomberg|CNN|BBC|VGP|VOV|WAM|ANTARA|PA|PNA|ANI)";

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[\\s(\\[.,;–—|-])"
              + WORD
              + "(?: (?:minh họa|minh hoạ|tư liệu|by|from|courtesy"
              + " of|credit|source))*\\s*[:–—-]\\s*[^:]{1,70}$|[(\\[](?:"
              + WORD
              + "|Nguồn ảnh|Nguồn)(?:[ :][^()]{0,70})?[)\\]]\\.?$"
              + "|(?:^|[.\\s–—-] ?)(?:Ảnh|Photo by|Photo courtesy of|Photo credit)"
              + "(?: (?:minh họa|tư liệu))?[:]? \\p{Lu}[^.,]{1,45}\\.?$"
              + "|[–—-] (?:Ảnh|Photos?|PHOTOS?) \\p{Lu}[^.,:]{1,45}$"
              + "|[.!?)\"”] ?\\p{Lu}{2,6} (?:Photos?|PHOTOS?)(?: \\p{Lu}[^.,:]{1,45})?$"
              + "|(?:^|[(;,.] ?)(?:Charts?|Maps?|Biểu đồ|Bản đồ|Đồ thị): ?\\p{Lu}[^:.]{1,60}$"
              + "|[–—-] (?:Courtesy|Photos?|Images?|Picture)(?: courtesy)? (?:of|by|from)"
              + " [^.]{1,60}\\.?$"
              + "|[\\s(–—/-]"
              + AGENCY
              + "(?:/[\\p{L} ]{2,30})* ?(?:[Pp]hoto|PHOTO)\\b[^.]{0,50}\\.?$|\\b[\\p{Lu}][\\p{L}"
              + " ]{1,30}/(?:TTXVN|VNA|VNS|VNP|AFP|AP|REUTERS|Reuters|Getty"
              + " Images|EPA|Xinhua|THX|VGP)[)]?\\.?$|(?:Getty"
              + " Images|Shutterstock|iStock|Unsplash|REUTERS/[\\p{Lu}][\\p{L} ]+)[)]?\\.?$",
          FLAGS);

  private static final Pattern START =
      Pattern.compile(
          "^" + WORD + "(?: (?:minh họa|tư liệu))?\\s*(?:by\\b|:|\\d+\\s*[:.]).{0,200}$", FLAGS);

  /** Where somebody stands in the picture: {@code (thứ hai từ trái sang)}, {@code (far left)}. */
  private static final Pattern POSITION =
      Pattern.compile(
          "\\((?:(?:[^()]{1,25} )?(?:từ (?:trái|phải)(?: sang| qua)?|bìa (?:trái|phải)|bên"
              + " (?:trái|phải)|(?:ngoài|trong) cùng)|(?:áo \\p{L}+, )?(?:trái|phải|giữa)"
              + "|(?:(?:far|first|second|third|fourth|fifth|\\d\\p{L}\\p{L}|top|front|back|standing|seated|from|on|at|the),?"
              + " )*(?:left|right|centre|center))\\)");

  /** A caption is one or two sentences; a longer line only mentions a picture. */
  private static final int LONGEST_WORDS = 75;

  private static final int LONGEST_CREDIT = 110;

  /** A caption that begins with its credit ends so soon behind it. */
  private static final int LONGEST_CAPTION = 240;

  /** One of these is in every credit; asked first because it is quick. */
  private static final PhraseSet HINTS =
      new PhraseSet(
          List.of(
              "Ảnh",
              "ảnh",
              "Hình",
              "ẢNH",
              "hoto",
              "HOTO",
              "mage",
              "icture",
              "ideo",
              "Clip",
              "raphic",
              "Chart:",
              "Map:",
              "Biểu đồ:",
              "Bản đồ:",
              "Đồ thị:",
              "llustration",
              "redit",
              "ourtesy",
              "/AP",
              "/VN",
              "/EPA",
              "/Xinhua",
              "/THX",
              "/VGP",
              "AFP",
              "Reuters",
              "REUTERS",
              "Getty",
              "VNA",
              "TTXVN",
              "Đồ h",
              "Minh h",
              "Nguồn",
              "Shutterstock",
              "iStock",
              "Unsplash"));

  private Captions() {}

  /** Whether a line is the button that shows the picture above it larger. */
  static boolean isEnlarging(PageLine line) {
    return Cues.builtIn().isEnlarging(line.key());
  }

  static boolean isCaption(PageLine line) {
    return line.words() <= LONGEST_WORDS
        && (isCredited(line.text()) || (hasBracket(line) && POSITION.matcher(line.text()).find()));
  }

  private static boolean isCredited(String text) {
    return HINTS.isIn(text, Math.max(0, text.length() - LONGEST_CAPTION))
        && (START.matcher(text).lookingAt() || hasCredit(text));
  }

  /** Whether it is no sentence and has something in brackets behind its beginning. */
  private static boolean hasBracket(PageLine line) {
    return line.text().indexOf('(') > 0 && !line.endsSentence();
  }

  private static boolean hasCredit(String text) {
    return CREDIT
        .matcher(text)
        .region(Math.max(0, text.length() - LONGEST_CREDIT), text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .find();
  }

  /** What the picture shows, without the credit. */
  static String withoutCredit(String text) {
    Matcher matcher = CREDIT.matcher(text);
    String plain = matcher.find() ? text.substring(0, matcher.start()).strip() : text;
    return plain.isEmpty() ? text : plain;
  }
}

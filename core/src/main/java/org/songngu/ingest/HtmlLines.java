package org.songngu.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of a page of HTML: one of each block, with the share of it that is link, and with the
 * part of the page that it stands in.
 */
final class HtmlLines implements NodeVisitor {
  private static final Set<String> SILENT =
      WordList.of(
          "script style noscript template iframe svg select textarea object head canvas audio"
              + " video map datalist math");

  private static final Set<String> PARTS = WordList.of("nav aside footer menu dialog button label");

  private static final Set<String> INLINE =
      WordList.of(
          "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s"
              + " samp small span strike strong sub sup time tt u var wbr img ruby rt o:p st1:place"
              + " picture source");

  /** Names of classes and ids of what stands beside an article; chosen on development pages. */
  private static final Pattern PART_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:related|relate|lien-?quan|tin-?khac|recommend(?:ed|ation)?s?|share|sharing|social"
              + "|comments?|cmts?|binh-?luan|breadcrumbs?|tags?|keywords?|sidebar|side-bar|newsletter|subscribe|subscription"
              + "|promo|advert(?:isement)?s?|ads?|banner|popup|modal|cookie|consent|menu|navbar|navigation"
              + "|footer|most-?read|most-?view(?:ed)?|doc-?nhieu|xem-?nhieu|popular|trending|toolbar|pagination"
              + "|pager|skip-link|more-?news|read-?more|other-?news|author-?bio|hot-?news|tin-?moi)(?:$|[\\s_-])");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h\\u200B\\uFEFF\\u00AD]+");

  /** An element that holds more of the page's text than this is no part beside the article. */
  private static final double LARGEST_PART = 0.5;

  /** So many characters without a tag between them are rather a sentence than a link. */
  private static final int PROSE = 80;

  private static final int CAPTION_WORDS = 30;

  /** Stands between cells while a line is put together; control characters of the page are gone. */
  private static final char CELL = '\u001F';

  private static final Pattern CELLS = Pattern.compile(" ?" + CELL + "[ " + CELL + "]*");

  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int allText;
  private final int allProse;
  private final Set<Element> formBoxes;
  private @Nullable Element table;
  private @Nullable Element silent;
  private @Nullable Element part;
  private @Nullable Element caption;
  private int linkDepth;
  private int linked;
  private LineKind kind = LineKind.PLAIN;
  private boolean gap;

  /** An element with a style of its own has just ended in the middle of a line. */
  private boolean behindElement;

  private boolean afterImage;

  private HtmlLines(int allText, int allProse, Set<Element> formBoxes) {
    this.allText = allText;
    this.allProse = allProse;
    this.formBoxes = formBoxes;
  }

  static List<PageLine> of(Document document) {
    HtmlLines reader =
        new HtmlLines(
            document.body().text().length(), prose(document.body()), FormBoxes.of(document));
    document.body().traverse(reader);
    reader.endLine();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (silent != null) {
      return;
    }
    if (node instanceof TextNode words) {
      add(PageText.withoutControls(words.getWholeText()));
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name) || isHidden(element)) {
      silent = element;
      endLineUnless(INLINE.contains(name));
      return;
    }
    if (name.equals("time")) {
      // beside it stands another part of the line, whether there is a space or not
      text.append(' ');
    }
    if (table == null && DataTable.isOne(element)) {
      table = element;
    }
    if (name.equals("td") || name.equals("th")) {
      text.append(CELL);
    }
    if (!isInline(name)) {
      endLine();
      gap |= !name.equals("br");
    }
    if (part == null && isPart(element, name)) {
      endLine();
      part = element;
      kind = LineKind.PART;
    } else if (part == null && caption == null && isCaption(element, name)) {
      endLine();
      caption = element;
      kind = LineKind.CAPTION;
    }
    afterImage |= name.equals("img");
    linkDepth += name.equals("a") && element.hasAttr("href") ? 1 : 0;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the end of this very element, not of one like it
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (silent == element) {
      silent = null;
      return;
    }
    if (silent != null) {
      return;
    }
    String name = element.normalName();
    endLineUnless(isInline(name) && part != element && caption != element);
    table = table == element ? null : table;
    if (part == element || caption == element) {
      part = part == element ? null : part;
      caption = caption == element ? null : caption;
      kind = LineKind.PLAIN;
    }
    linkDepth -= name.equals("a") && element.hasAttr("href") ? 1 : 0;
    behindElement |= name.equals("a") || element.hasAttr("class");
  }

  /** In a table of data every row is a line. */
  private boolean isInline(String name) {
    return INLINE.contains(name) || (table != null && !name.equals("tr") && !name.equals("table"));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
  }

  private boolean isPart(Element element, String name) {
    boolean byName =
        PARTS.contains(name)
            || formBoxes.contains(element)
            || (!name.equals("body")
                && !name.equals("article")
                && !name.equals("main")
                && !name.equals("h1")
                && (PART_NAME.matcher(element.className()).find()
                    || PART_NAME.matcher(element.id()).find()));
    return byName
        && element.text().length() < LARGEST_PART * allText
        && (allProse == 0 || prose(element) < LARGEST_PART * allProse)
        && element.selectFirst("h1") == null;
  }

  /** How many characters stand in sentences: {@code sidebar-1} is the article on some pages. */
  private static int prose(Element element) {
    int[] prose = {0};
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words && words.getWholeText().length() >= PROSE) {
            prose[0] += words.text().length() >= PROSE ? words.text().length() : 0;
          }
        });
    return prose[0];
  }

  private static boolean isCaption(Element element, String name) {
    return name.equals("figcaption")
        || name.equals("caption")
        || element.className().toLowerCase(Locale.ROOT).contains("caption");
  }

  private void add(String words) {
    int before = text.length();
    if (behindElement && isNewWord(words)) {
      text.append(' ');
    }
    behindElement &= words.isEmpty();
    text.append(words);
    linked += linkDepth > 0 ? text.length() - before : 0;
  }

  /** Pages set apart what their style sheets do: {@code <span>Hà Nội</span>Xe 12 chỗ}. */
  private boolean isNewWord(String words) {
    return !text.isEmpty()
        && !words.isEmpty()
        && Character.isLowerCase(text.charAt(text.length() - 1))
        && Character.isUpperCase(words.charAt(0));
  }

  /** A few words that are no sentence, right below a picture. */
  private static boolean isUnderPicture(PageLine line) {
    return line.words() <= CAPTION_WORDS && !line.endsSentence() && !line.isLink();
  }

  private void endLineUnless(boolean inline) {
    if (!inline) {
      endLine();
    }
  }

  private void endLine() {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    String cells =
        table == null ? spaced.replace(CELL, ' ') : CELLS.matcher(spaced).replaceAll("\t");
    String line = Normalizer.normalize(cells.strip(), Normalizer.Form.NFC);
    if (!line.isEmpty()) {
      PageLine made = new PageLine(line, gap || lines.isEmpty(), (double) linked / text.length());
      made.setKind(
          kind == LineKind.PLAIN && afterImage && isUnderPicture(made) ? LineKind.CAPTION : kind);
      afterImage = false;
      lines.add(made);
      gap = false;
    }
    text.setLength(0);
    linked = 0;
  }
}

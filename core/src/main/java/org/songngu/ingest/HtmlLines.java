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

  private static final Set<String> INLINE =
      WordList.of(
          "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s"
              + " samp small span strike strong sub sup time tt u var wbr img ruby rt o:p st1:place"
              + " picture source");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h\\u200B\\uFEFF\\u00AD]+");

  private static final int CAPTION_WORDS = 30;

  /** Stands between cells while a line is put together; control characters of the page are gone. */
  private static final char CELL = '\u001F';

  private static final Pattern CELLS = Pattern.compile(" ?" + CELL + "[ " + CELL + "]*");

  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final PageParts parts;
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

  private HtmlLines(PageParts parts) {
    this.parts = parts;
  }

  static List<PageLine> of(Document document) {
    HtmlLines reader = new HtmlLines(new PageParts(document));
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
    if (table != null && (name.equals("td") || name.equals("th"))) {
      text.append(CELL);
    }
    if (!isInline(name)) {
      endLine();
      gap |= !name.equals("br");
    }
    if (part == null && parts.isOne(element)) {
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
    String cells = table == null ? spaced : CELLS.matcher(spaced).replaceAll("\t");
    String line = Normalizer.normalize(cells.strip(), Normalizer.Form.NFC);
    if (!line.isEmpty()) {
      double linkShare = (double) linked / text.length();
      int day = DateLines.dayBehind(line);
      addLine(day > 0 ? line.substring(0, day).strip() : line, linkShare);
      if (day > 0) {
        addLine(line.substring(day), 0);
      }
    }
    text.setLength(0);
    linked = 0;
  }

  private void addLine(String line, double linkShare) {
    PageLine made = new PageLine(line, gap || lines.isEmpty(), linkShare);
    made.setKind(
        kind == LineKind.PLAIN && afterImage && isUnderPicture(made) ? LineKind.CAPTION : kind);
    afterImage = false;
    lines.add(made);
    gap = false;
  }
}

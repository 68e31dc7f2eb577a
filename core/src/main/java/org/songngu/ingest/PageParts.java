package org.songngu.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells the parts of a page that stand beside its article by what the page calls them; whatever
 * their names are, none holds most of the page's text.
 */
final class PageParts {
  private static final Set<String> PARTS = WordList.of("nav aside footer menu dialog button label");

  /** Names of classes and ids of what stands beside an article; chosen on development pages. */
  private static final Pattern PART_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:related|relate|lien-?quan|tin-?khac|recommend(?:ed|ation)?s?|share|sharing|social"
              + "|comments?|cmts?|binh-?luan|breadcrumbs?|tags?|keywords?|sidebar|side-bar|newsletter|subscribe|subscription"
              + "|promo|advert(?:isement)?s?|ads?|banner|popup|modal|cookie|consent|menu|navbar|navigation"
              + "|footer|most-?read|most-?view(?:ed)?|doc-?nhieu|xem-?nhieu|popular|trending|toolbar|pagination"
              + "|pager|skip-link|more-?news|read-?more|other-?news|author-?bio|hot-?news|tin-?moi)(?:$|[\\s_-])");

  /** An element that holds more of the page's text than this is no part beside the article. */
  private static final double LARGEST_PART = 0.5;

  /** So many characters without a tag between them are rather a sentence than a link. */
  private static final int PROSE = 80;

  private final int allText;
  private final int allProse;
  private final Set<Element> formBoxes;

  PageParts(Document document) {
    this.allText = document.body().text().length();
    this.allProse = prose(document.body());
    this.formBoxes = FormBoxes.of(document);
  }

  /** Whether an element is a part beside the article. */
  boolean isOne(Element element) {
    String name = element.normalName();
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
          if (node instanceof TextNode words) {
            int length = words.text().length();
            prose[0] += length >= PROSE ? length : 0;
          }
        });
    return prose[0];
  }
}

package org.songngu.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.report.Report;

/** Makes a report of the bytes of one page, HTML or text. */
final class PageReport {
  private static final int HEAD = 4096;

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype"
              + " html|html|head|body|meta|title|article|div|table|p|h1|main|section)\\b");

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{3,30})");

  private PageReport() {}

  /**
   * Reads a page.
   *
   * @param name its path or address
   * @param url where it was found; empty if that is not known
   * @param keepBoilerplate whether all lines but the headline are the article
   * @throws IllegalArgumentException if the bytes are no text, or the page is empty
   */
  static Report of(String name, byte[] bytes, String url, boolean keepBoilerplate) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    boolean declares = head.indexOf('<') >= 0 && charset.find();
    String text = TextDecoder.decode(bytes, declares ? charset.group(1) : "");
    return isHtml(text)
        ? HtmlReport.of(id(name), text, url, keepBoilerplate)
        : TextReport.of(id(name), text, url, keepBoilerplate);
  }

  /** The id of the report of a page: its name without the ending {@code .txt}, composed. */
  static String id(String name) {
    String id = name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
    return Normalizer.normalize(id, Normalizer.Form.NFC);
  }

  private static boolean isHtml(String text) {
    return HTML.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
  }
}

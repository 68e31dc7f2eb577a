package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every article of the development set, as every invented site would print it. */
final class DevelopmentPages {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\{p(?:(\\d)(?:-(\\d)|(\\+))?)?}");
  private static final Pattern REPEAT = Pattern.compile("^\\*(\\d+)-(\\d+) (.*)$", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("\\{(d|now|u|od):([^;}]+)(?:;(en))?}");
  private static final int CRAWLED_AFTER = 400;

  /** An article as it was written. */
  record Article(String language, LocalDate date, String title, List<String> paragraphs) {
    String text() {
      return title + "\n" + String.join("\n", paragraphs);
    }
  }

  /** An article as a site prints it. */
  record Sample(String name, String style, boolean heldOut, String page, Article article) {}

  private record Other(String language, String headline, String teaser) {}

  private record Style(String name, boolean heldOut, List<String> lines) {}

  private static final List<String> VIETNAMESE_AUTHORS =
      List.of("Minh Tâm", "Nguyễn Thu An", "Hoàng Long", "Lê Phương");
  private static final List<String> ENGLISH_AUTHORS =
      List.of("Minh Tam", "Anna Nguyen", "David Cole", "Le Phuong");

  private DevelopmentPages() {}

  static List<Sample> all() {
    List<Article> articles = articles();
    List<Other> others = others();
    List<Sample> samples = new ArrayList<>();
    for (Style style : styles()) {
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        String page = print(style, article, others, i);
        samples.add(
            new Sample(style.name() + "-" + i, style.name(), style.heldOut(), page, article));
      }
    }
    return samples;
  }

  private static String print(Style style, Article article, List<Other> others, int number) {
    boolean vietnamese = article.language().equals("vi");
    List<Other> same =
        others.stream().filter(other -> other.language().equals(article.language())).toList();
    StringBuilder page = new StringBuilder();
    for (String line : style.lines()) {
      String[] versions = line.split(" \\|\\| ", -1);
      String version = versions[vietnamese ? 0 : versions.length - 1];
      Matcher repeat = REPEAT.matcher(version);
      if (repeat.matches()) {
        for (int k = Integer.parseInt(repeat.group(1));
            k <= Integer.parseInt(repeat.group(2));
            k++) {
          Other other = same.get((k + number) % same.size());
          String filled =
              repeat.group(3).replace("{h}", other.headline()).replace("{t}", other.teaser());
          page.append(fill(filled, article, number, k)).append('\n');
        }
      } else {
        paragraphs(version, article, number, page);
      }
    }
    return wrapped(page.toString());
  }

  /** Lines that begin with a tilde are wrapped as a terminal would. */
  private static String wrapped(String page) {
    StringBuilder wrapped = new StringBuilder();
    for (String line : page.split("\n", -1)) {
      if (!line.startsWith("~")) {
        wrapped.append(line).append('\n');
        continue;
      }
      int column = 0;
      for (String word : line.substring(1).split(" ", -1)) {
        if (column + word.length() > 76) {
          wrapped.append('\n');
          column = 0;
        } else if (column > 0) {
          wrapped.append(' ');
        }
        wrapped.append(word);
        column += word.length() + 1;
      }
      wrapped.append('\n');
    }
    return wrapped.toString();
  }

  private static void paragraphs(String line, Article article, int number, StringBuilder page) {
    Matcher matcher = PARAGRAPHS.matcher(line);
    if (!matcher.find()) {
      page.append(fill(line, article, number, 0)).append('\n');
      return;
    }
    int last = article.paragraphs().size();
    int from = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
    int to =
        matcher.group(2) != null
            ? Integer.parseInt(matcher.group(2))
            : matcher.group(3) != null || matcher.group(1) == null ? last : from;
    for (int i = from; i <= Math.min(to, last); i++) {
      String text = line.replace(matcher.group(), article.paragraphs().get(i - 1));
      page.append(fill(text, article, number, 0)).append('\n');
      if (!line.contains("<")) {
        page.append('\n');
      }
    }
  }

  private static String fill(String line, Article article, int number, int other) {
    boolean vietnamese = article.language().equals("vi");
    String title = article.title();
    List<String> authors = vietnamese ? VIETNAMESE_AUTHORS : ENGLISH_AUTHORS;
    String filled =
        line.replace("{title}", title)
            .replace("{cut}", title.substring(0, Math.min(28, title.length())) + "...")
            .replace(
                "{url}", "https://tinnhanh.example.vn/thoi-su/bai-viet-" + (100 + number) + ".html")
            .replace("{author}", authors.get(number % authors.size()))
            .replace("\\n", "\n");
    Matcher day = DAY.matcher(filled);
    return day.replaceAll(
        match -> {
          LocalDate date =
              switch (match.group(1)) {
                case "d" -> article.date();
                case "u" -> article.date().plusDays(1);
                case "now" -> article.date().plusDays(CRAWLED_AFTER);
                default -> article.date().plusDays(CRAWLED_AFTER - other);
              };
          Locale locale = vietnamese && match.group(3) == null ? Locale.of("vi") : Locale.ENGLISH;
          return Matcher.quoteReplacement(
              DateTimeFormatter.ofPattern(match.group(2), locale)
                  .format(date.atTime(9 + number % 9, 5 + number)));
        });
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines("articles.txt")) {
      if (line.startsWith("== ") && !block.isEmpty()) {
        articles.add(article(block));
        block.clear();
      }
      block.add(line);
    }
    articles.add(article(block));
    return articles;
  }

  private static Article article(List<String> block) {
    String[] head = block.get(0).split(" ", -1);
    return new Article(
        head[1],
        LocalDate.parse(head[2]),
        block.get(1),
        block.subList(2, block.size()).stream().filter(line -> !line.isBlank()).toList());
  }

  private static List<Other> others() {
    return lines("others.txt").stream()
        .map(line -> line.split("\\|", -1))
        .map(part -> new Other(part[0], part[1], part[2]))
        .toList();
  }

  private static List<Style> styles() {
    List<Style> styles = new ArrayList<>();
    for (String line : linesWithBlanks("styles.txt")) {
      if (line.startsWith("@@ ")) {
        String[] head = line.split(" ", -1);
        styles.add(new Style(head[1], head[3].equals("held"), new ArrayList<>()));
      } else if (!styles.isEmpty()) {
        styles.get(styles.size() - 1).lines().add(line);
      }
    }
    return styles;
  }

  private static List<String> lines(String file) {
    return linesWithBlanks(file).stream().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> linesWithBlanks(String file) {
    try (InputStream stream = DevelopmentPages.class.getResourceAsStream("pages/" + file)) {
      return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .dropWhile(line -> line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

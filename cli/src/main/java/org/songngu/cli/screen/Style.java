package org.songngu.cli.screen;

/** How parts of a line are set off from the rest. */
public enum Style {
  /** Nothing but the characters. */
  PLAIN("", "", "", ""),

  /** The escape sequences that every colour terminal knows. */
  COLOUR("\u001B[1m", "\u001B[2m", "\u001B[1;33m", "\u001B[0m");

  private final String bold;
  private final String dim;
  private final String mark;
  private final String reset;

  Style(String bold, String dim, String mark, String reset) {
    this.bold = bold;
    this.dim = dim;
    this.mark = mark;
    this.reset = reset;
  }

  public String bold(String text) {
    return bold + text + reset;
  }

  public String dim(String text) {
    return dim + text + reset;
  }

  public String mark(String text) {
    return mark + text + reset;
  }

  /** A text that leads to a web address (OSC 8); other addresses are left out. */
  public String link(String text, String url) {
    boolean web = url.matches("https?://[\\x21-\\x7E]+");
    return web ? "\u001B]8;;" + url + "\u001B\\" + text + "\u001B]8;;\u001B\\" : text;
  }
}

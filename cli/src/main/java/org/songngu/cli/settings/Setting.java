package org.songngu.cli.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a user can set once for all commands. */
public enum Setting {
  INDEX("", "the folder of the index", ""),
  LANGUAGE_OF_INTERFACE("auto", "the language of help and messages", "auto|en|vi"),
  COLOR("auto", "whether marks are shown in colour", "auto|always|never"),
  HYPERLINKS("auto", "whether headlines link to their addresses", "auto|always|never"),
  PAGER("less", "what shows more than one screen on a terminal; never for none", ""),
  LIMIT("20", "how many reports search shows at most", ""),
  LEXICON("", "your own lexicon", "");

  private final String usual;
  private final String meaning;
  private final String choices;

  Setting(String usual, String meaning, String choices) {
    this.usual = usual;
    this.meaning = meaning;
    this.choices = choices;
  }

  /** The name in the configuration file, and of the option where there is one. */
  public String key() {
    return this == LANGUAGE_OF_INTERFACE ? "ui" : name().toLowerCase(Locale.ROOT);
  }

  /** The name of the environment's variable. */
  public String variable() {
    return "SONGNGU_" + key().toUpperCase(Locale.ROOT);
  }

  /** What holds where nothing is set. */
  public String usual() {
    return usual;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** What it can be; empty if it can be any text. */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split("\\|", -1));
  }

  /** Whether it can be this. */
  public boolean allows(String value) {
    if (this == LIMIT) {
      return value.matches("[1-9][0-9]{0,8}");
    }
    return choices.isEmpty() || choices().contains(value);
  }

  /** The setting of a name. */
  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }
}

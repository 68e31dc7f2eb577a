package org.songngu.report;

import java.util.Arrays;
import java.util.Optional;

/** The language of a report or of a part of it. */
public enum Language {
  VIETNAMESE("vi"),
  ENGLISH("en"),
  /** Neither of the two; such text is searched as it is written and never translated. */
  OTHER("other");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The code in reports and on the command line: {@code vi}, {@code en} or {@code other}. */
  public String code() {
    return code;
  }

  /** The language of a code such as {@code vi}; empty for a code that is none of the three. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}

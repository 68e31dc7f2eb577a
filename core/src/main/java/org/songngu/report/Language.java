package org.songngu.report;

import java.util.Arrays;
import java.util.Optional;

/** The language of a report or of a part of it. */
public enum Language {
  /** Vietnamese. */
  VIETNAMESE("vi"),
  /** English. */
  ENGLISH("en"),
  /** Neither of the two; such text is searched as it is written and never translated. */
  OTHER("other");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * {@return the code in reports and on the command line: {@code vi}, {@code en} or {@code other}}
   */
  public String code() {
    return code;
  }

  /**
   * {@return the language of a code such as {@code vi}; empty for a code that is none of the three}
   *
   * @param code the code of ISO 639
   */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}

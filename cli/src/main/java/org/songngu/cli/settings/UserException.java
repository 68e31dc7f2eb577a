package org.songngu.cli.settings;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The command cannot do what is asked; the message says why and what would help, in the language of
 * the interface.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String english;
  private final transient @Nullable Object[] values;

  /**
   * An error in the words of the interface.
   *
   * @param english the name of the text, as {@link Texts#say} wants it
   * @param values what is put into it
   */
  public UserException(String english, @Nullable Object... values) {
    this(null, english, values);
  }

  public UserException(@Nullable Throwable cause, String english, @Nullable Object... values) {
    super(said(Texts.ENGLISH, english, values), cause);
    this.english = english;
    this.values = values;
  }

  /** The message in a language. */
  public String in(Texts texts) {
    return said(texts, english, values);
  }

  private static String said(Texts texts, String english, @Nullable Object[] values) {
    if (values.length == 0) {
      return texts.say(english);
    }
    return texts.say(
        english,
        Arrays.stream(values)
            .map(value -> value instanceof Said said ? said.in(texts) : value)
            .toArray());
  }
}

package org.songngu.index;

/** A report was asked for by an id that none has. */
public final class NoSuchReportException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The id that was asked for. */
  private final String id;

  /**
   * Tells of an id.
   *
   * @param id the id that no report has
   */
  public NoSuchReportException(String id) {
    super("report \"%s\": there is none".formatted(id));
    this.id = id;
  }

  /**
   * The id that was asked for.
   *
   * @return the id as it was given
   */
  public String id() {
    return id;
  }
}

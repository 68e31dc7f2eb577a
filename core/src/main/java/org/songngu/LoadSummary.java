package org.songngu;

/**
 * What became of the reports of a file or folder.
 *
 * @param added how many are new
 * @param updated how many replaced one of the same id
 * @param unchanged how many the archive had already
 * @param failed how many places could not be read
 */
public record LoadSummary(int added, int updated, int unchanged, int failed) {
  /**
   * How many reports were read.
   *
   * @return all but those that failed
   */
  public int reports() {
    return added + updated + unchanged;
  }
}

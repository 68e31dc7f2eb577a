package org.songngu.ingest;

/**
 * How far archives are opened: against files that were made to fill a machine.
 *
 * @param depth archives inside archives
 * @param pageBytes bytes of one page
 * @param innerBytes bytes that an archive inside another may hold, unpacked
 * @param innerEntries members of an archive inside another
 * @param ratio how many times larger a compressed file may become
 */
record ArchiveLimits(int depth, int pageBytes, long innerBytes, int innerEntries, int ratio) {
  static final ArchiveLimits DEFAULT = new ArchiveLimits(6, 16 << 20, 2L << 30, 100_000, 100);

  /** Small files may be as repetitive as they like. */
  static final long FREE_BYTES = 16 << 20;
}

package org.songngu.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keys of what Lucene keeps with each commit of an index, and how their values are read. */
final class CommitData {
  static final String FORMAT = "songngu.format";

  /** The format of the index that this one is being made of; only before it has all reports. */
  static final String UPGRADED_FROM = "songngu.upgraded-from";

  static final String LEXICON = "songngu.lexicon";
  static final String NOTE = "songngu.note.";

  private CommitData() {}

  /** The fingerprints of the lexicons with which the reports were analyzed, in order. */
  static Set<String> lexicons(Map<String, String> data) {
    String fingerprints = data.getOrDefault(LEXICON, "");
    return fingerprints.isEmpty()
        ? Set.of()
        : new TreeSet<>(Arrays.asList(fingerprints.split(",", -1)));
  }

  static String note(Map<String, String> data, String name) {
    return data.getOrDefault(NOTE + name, "");
  }

  /**
   * Refuses an index of another format.
   *
   * @param data what was kept with its last commit
   * @throws IndexFormatException says what can be done
   */
  static void checkFormat(Map<String, String> data) throws IndexFormatException {
    String found = data.get(FORMAT);
    if (found == null) {
      throw new IndexFormatException("the index there was made by another program");
    }
    int format = Integer.parseInt(found);
    if (format > ReportIndex.FORMAT) {
      throw new IndexFormatException(
          "index format %d is newer than this program, which has %d: use a newer songngu"
              .formatted(format, ReportIndex.FORMAT));
    }
    if (format < ReportIndex.FORMAT || UnfinishedUpgrade.isMarked(data)) {
      String older = data.getOrDefault(UPGRADED_FROM, found);
      throw new IndexFormatException(
          "index format %s is older than this program, which has %d: upgrade the index"
              .formatted(older, ReportIndex.FORMAT),
          true);
    }
  }
}

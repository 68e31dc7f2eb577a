package org.songngu.event;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;
import org.songngu.index.Notes;

/**
 * All that linking asks of an archive, so that the same linking runs over the local index and over
 * a cluster. It stands for one moment: nobody else changes the archive while reports are linked.
 *
 * <p>Reports have numbers from 0, which hold for one linking. Keys and half-months, <i>months</i>
 * here, are those of {@link LinkTerm}. Used by one thread.
 */
public interface LinkArchive extends Notes {
  /** A key that more reports of one month have is crowded, and says nothing there. */
  int CROWD = 300;

  /**
   * One more than the highest number that a report has.
   *
   * @return grows where numbers are given as reports are met
   */
  int bound();

  /**
   * What must be linked. Where these are very many, an archive may give some of them, and the rest
   * when it is asked after they were linked.
   *
   * @return the reports that must be linked
   * @throws IOException if the archive cannot be read
   */
  Unlinked unlinked() throws IOException;

  /**
   * All reports, to be linked anew.
   *
   * @return all reports
   * @throws IOException if the archive cannot be read
   */
  Unlinked all() throws IOException;

  /**
   * Whether a report was never linked.
   *
   * @param report its number
   * @return whether it has no event
   */
  boolean isNew(int report);

  /**
   * The number of the event that a report stands in now.
   *
   * @param report its number
   * @return the event's number, 0 if it has none
   * @throws IOException if the archive cannot be read
   */
  long event(int report) throws IOException;

  /**
   * The number of a report.
   *
   * @param id its id
   * @return empty if there is no such report
   * @throws IOException if the archive cannot be read
   */
  OptionalInt number(String id) throws IOException;

  /** Is told what reports say of their events. */
  @FunctionalInterface
  interface Signatures {
    /**
     * One report has a signature.
     *
     * @param report its number
     * @param signature its bytes; good during the call
     */
    void accept(int report, BytesRef signature);
  }

  /**
   * Reads signatures.
   *
   * @param reports numbers in ascending order, each once
   * @param signatures is told the signature of each that has one, in any order
   * @throws IOException if the archive cannot be read
   */
  void signatures(int[] reports, Signatures signatures) throws IOException;

  /** Keys that will be asked for. */
  @FunctionalInterface
  interface Wanted {
    /**
     * Names them.
     *
     * @param keys is told each with the month of a report that asks; pairs may come twice
     */
    void forEach(Keys keys);
  }

  /** Is told keys. */
  @FunctionalInterface
  interface Keys {
    /**
     * One key is wanted, in the month and the neighbouring ones.
     *
     * @param key the key
     * @param month the month; {@link LinkTerm#NO_MONTH} for all months
     */
    void accept(int key, int month);
  }

  /**
   * Tells which keys will be asked for until this is called again, so that they can be looked up
   * together.
   *
   * @param wanted the keys
   * @throws IOException if the archive cannot be read
   */
  void expect(Wanted wanted) throws IOException;

  /** What is wanted after a report was told. */
  enum Next {
    /** Whatever there is. */
    ANY,
    /** No more of this month. */
    OTHER_MONTH,
    /** No more of this key. */
    NONE
  }

  /** Is told the reports that have a key. */
  @FunctionalInterface
  interface Reports {
    /**
     * One report has the key.
     *
     * @param month the report's month
     * @param report its number
     * @return what is wanted further; who tells may tell more
     */
    Next accept(int month, int report);
  }

  /**
   * The reports that have a key in some months, of those that were expected. Of a crowd all that
   * are not new are told, up to one more than {@link #CROWD}; of others as many as make a crowd.
   *
   * @param key the key; keys are asked for in the order of their unsigned numbers
   * @param first the first month, or {@link LinkTerm#NO_MONTH}
   * @param last the last month
   * @param reports is told them, each once
   * @throws IOException if the archive cannot be read
   */
  void reports(int key, int first, int last, Reports reports) throws IOException;

  /**
   * The reports of any month that have a key, without those that have no day. Asked for if a report
   * without a day wants the key or has it. A crowd counts over all months together, and is told as
   * in {@link #reports}.
   *
   * @param key the key
   * @param reports is told them, each once
   * @throws IOException if the archive cannot be read
   */
  void datedReports(int key, Reports reports) throws IOException;

  /**
   * Writes what linking has found: all of it, or after a failure nothing that counts.
   *
   * @param events the new numbers of events by the reports' ids, those alone that change
   * @param notes texts by the names under which {@link #note} finds them
   * @throws IOException if the archive cannot be written
   */
  void write(Map<String, Long> events, Map<String, String> notes) throws IOException;
}

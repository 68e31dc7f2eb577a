package org.songngu.index;

import java.io.IOException;

/** What is noted about an index beside its reports, by names. */
public interface Notes {
  /**
   * What is noted under a name.
   *
   * @param name the name under which it was noted
   * @return the text; empty if there is none
   * @throws IOException if the index cannot be read
   */
  String note(String name) throws IOException;
}

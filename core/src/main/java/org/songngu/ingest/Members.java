package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads the members of one archive; whatever is wrong with one costs no other. */
final class Members {
  private final SourceReader reader;
  private final String place;
  private final String id;
  private final int depth;
  private final MemberNames names = new MemberNames();
  private int others;

  /**
   * The members of an archive.
   *
   * @param depth in how many archives they stand
   */
  Members(SourceReader reader, String place, String id, int depth) {
    this.reader = reader;
    this.place = place;
    this.id = id;
    this.depth = depth;
  }

  /** The bytes of a member. */
  interface Bytes {
    InputStream open() throws IOException;
  }

  /**
   * Reads the next member.
   *
   * @param written its name as it is written in the archive
   * @throws LimitException if more is unpacked than is allowed of the archive, not of this member
   */
  void read(String written, Bytes bytes) throws IOException {
    String name = names.unique(written);
    if (MemberNames.isHidden(name)) {
      return;
    }
    try (InputStream stream = bytes.open()) {
      if (!read(stream, name)) {
        others++;
      }
    } catch (LimitException e) {
      throw e;
    } catch (IOException e) {
      fail(name, "cannot be read: " + e.getMessage());
    }
  }

  private boolean read(InputStream stream, String name) throws IOException {
    try {
      return reader.read(
          stream, MemberNames.inside(place, name), MemberNames.inside(id, name), "", depth);
    } catch (LimitException e) {
      if (!e.isOf(stream)) {
        throw e;
      }
      fail(name, "cannot be read: " + e.getMessage());
      return true;
    }
  }

  /** Passes over the next member, which cannot be read. */
  void passOver(String written, String cause) {
    String name = names.unique(written);
    if (!MemberNames.isHidden(name)) {
      fail(name, cause);
    }
  }

  private void fail(String name, String cause) {
    reader.sink().failed(MemberNames.inside(place, name), cause);
  }

  /** Tells once of all that hold nothing to be read. */
  void end() {
    if (others > 0) {
      reader.sink().warn(place, "%,d members of other kinds were passed over".formatted(others));
    }
  }
}

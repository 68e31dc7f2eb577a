package org.songngu.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads the members of a zip or tar from a stream, in their order. */
final class ArchiveReader {
  private final SourceReader reader;
  private final String place;
  private final int depth;
  private final Members members;
  private int entries;

  ArchiveReader(SourceReader reader, String place, String id, int depth) {
    this.reader = reader;
    this.place = place;
    this.depth = depth;
    this.members = new Members(reader, place, id, depth + 1);
  }

  void readZip(CountingStream packed) throws IOException {
    // the last argument: members without a compression whose size stands behind them
    ZipArchiveInputStream zip = new ZipArchiveInputStream(packed, "UTF-8", true, true);
    read(zip, packed);
  }

  void readTar(CountingStream packed) throws IOException {
    read(new TarArchiveInputStream(packed, "UTF-8"), packed);
  }

  private void read(ArchiveInputStream<?> archive, CountingStream packed) throws IOException {
    long most = depth == 0 ? Long.MAX_VALUE : reader.limits().innerBytes();
    InputStream guarded = new GuardedStream(archive, packed::count, reader.limits().ratio(), most);
    try {
      readMembers(archive, guarded);
    } catch (LimitException e) {
      if (!e.isOf(guarded)) {
        throw e;
      }
      reader.sink().failed(place, String.valueOf(e.getMessage()));
    }
    members.end();
  }

  private void readMembers(ArchiveInputStream<?> archive, InputStream guarded) throws IOException {
    for (ArchiveEntry entry = Unpacking.step(archive::getNextEntry);
        entry != null;
        entry = Unpacking.step(archive::getNextEntry)) {
      if (++entries > reader.limits().innerEntries() && depth > 0) {
        throw new LimitException(
            "more than %,d members: not read further".formatted(reader.limits().innerEntries()),
            guarded);
      }
      if (!entry.isDirectory()) {
        member(archive, entry, guarded);
      }
    }
    if (entries == 0) {
      reader.sink().failed(place, "has no members: it is empty or damaged");
    }
  }

  private void member(ArchiveInputStream<?> archive, ArchiveEntry entry, InputStream bytes)
      throws IOException {
    if (archive.canReadEntryData(entry)) {
      members.read(entry.getName(), () -> new Member(bytes));
    } else {
      members.passOver(entry.getName(), "encrypted, or compressed in a way that is not read");
    }
  }

  /** A member's end is not the archive's: closing it closes nothing. */
  private static final class Member extends FilterInputStream {
    Member(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}

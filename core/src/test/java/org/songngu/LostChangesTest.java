package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.songngu.index.ChangesLostException;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.Report;

/** A disk that is full costs what was not committed, and the archive goes on. */
class LostChangesTest {
  private static final Report KEPT = Report.of("kept", "Bão số 3", "", Language.VIETNAMESE);
  private static final Report LOST = Report.of("lost", "Bão số 4", "", Language.VIETNAMESE);

  private static final class FullDirectory extends FilterDirectory {
    private volatile boolean full;

    private FullDirectory() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
      return super.createOutput(name, context);
    }
  }

  @Test
  void whatWasCommittedIsSafe_andTheArchiveGoesOn() throws IOException {
    FullDirectory directory = new FullDirectory();
    try (Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      archive.add(KEPT);
      archive.commit();
      archive.add(LOST);
      archive.refresh();
      archive.add(KEPT.withBody("Thay đổi."));
      directory.full = true;
      assertThatThrownBy(archive::commit)
          .isInstanceOf(ChangesLostException.class)
          .hasMessageContaining("No space left on device");
      assertThat(archive.report("kept")).contains(KEPT);
      assertThat(archive.report("lost")).isEmpty();

      directory.full = false;
      archive.add(LOST);
      archive.commit();
      assertThat(archive.report("lost")).contains(LOST);
      assertThat(archive.report("kept")).contains(KEPT);
      assertThat(archive.eventOf("lost")).isPresent();
    }
  }
}

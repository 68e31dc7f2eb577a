package org.songngu;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory whose process is killed after so many changes; what is written by then is left. */
final class MortalDirectory extends FilterDirectory {
  private int life;

  /** Is thrown by each change from the fatal one on. */
  static final class Killed extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param life how many changes succeed
   */
  MortalDirectory(Directory directory, int life) {
    super(directory);
    this.life = life;
  }

  /** What the next process finds; files that were not closed are empty. */
  Directory left() throws IOException {
    Directory left = new ByteBuffersDirectory();
    for (String name : in.listAll()) {
      try {
        left.copyFrom(in, name, name, IOContext.DEFAULT);
      } catch (IOException e) {
        left.createOutput(name, IOContext.DEFAULT).close();
      }
    }
    return left;
  }

  private synchronized void live() throws Killed {
    if (life == 0) {
      throw new Killed();
    }
    life--;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    live();
    return super.createOutput(name, context);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    live();
    super.sync(names);
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    live();
    super.rename(source, dest);
  }

  @Override
  public void deleteFile(String name) throws IOException {
    live();
    super.deleteFile(name);
  }
}

package org.songngu;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.songngu.event.EventLinker;
import org.songngu.lexicon.Lexicon;

/**
 * The linker of an archive. It is made when it is first asked for, because most searches need none,
 * and remembers what must be linked at the next commit.
 */
final class SharedLinker implements Supplier<EventLinker> {
  private final Lexicon lexicon;
  private @Nullable EventLinker linker;

  SharedLinker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public synchronized EventLinker get() {
    if (linker == null) {
      linker = new EventLinker(lexicon);
    }
    return linker;
  }

  /** The changes that it remembers are lost. */
  synchronized void forget() {
    linker = null;
  }
}

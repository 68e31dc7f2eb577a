package org.songngu.lexicon;

import java.io.IOException;
import java.nio.file.Path;

/** The step of the build that compiles the lexicon's files; the library itself has no main. */
final class CompileLexicon {
  private CompileLexicon() {}

  /** Writes the image into the folder that is the first argument. */
  public static void main(String[] arguments) throws IOException {
    BuiltInLexicon.compile(Path.of(arguments[0]));
  }
}

package org.songngu.cli;

import java.io.OutputStream;
import java.util.List;

/**
 * Searches as users do, so that the JVM can keep the classes that were loaded for it. All that is
 * kept is loaded at every start; therefore other commands are not run here.
 */
final class Training {
  private static final int WIDTH = 100;

  private Training() {}

  /**
   * Searches an index; nothing is printed.
   *
   * @param index its folder
   */
  static int run(String index) {
    Console console =
        new Console(
            OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Style.COLOUR, WIDTH);
    Settings settings = Settings.ofProcess();
    Console.ofProcess(settings, new GlobalOptions(new String[] {"--color=always"}, settings));
    for (List<String> search : searches(index)) {
      Songngu.run(console, settings, search.toArray(String[]::new));
    }
    return ExitStatus.OK;
  }

  private static List<List<String>> searches(String index) {
    return List.of(
        List.of("search", "--index", index, "bán dẫn"),
        List.of("search", "--index", index, "--language", "vi", "--since", "2024", "ban dan"));
  }
}

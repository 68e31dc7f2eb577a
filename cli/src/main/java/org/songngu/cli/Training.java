package org.songngu.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.Style;
import org.songngu.cli.settings.GlobalOptions;
import org.songngu.cli.settings.Settings;

/**
 * Searches as users do, so that the JVM can keep the classes that were loaded for it. All that is
 * kept is loaded at every start; therefore other commands are not run here.
 */
final class Training {
  /**
   * What a user's run loads and training does not, because the JVM starts in another way with a
   * cache: for one class that is not in the cache it opens its own image, a tenth of all time.
   */
  private static final List<String> LATE =
      List.of(
          "java.io.FileOutputStream$1",
          "java.io.RandomAccessFile$1",
          "java.lang.invoke.DirectMethodHandle$1");

  private static final int WIDTH = 100;

  private Training() {}

  /**
   * Searches an index as a user's process does; nothing is printed.
   *
   * @param index its folder
   */
  static int run(
      String index, Supplier<Settings> known, BiFunction<Settings, GlobalOptions, Console> opened) {
    for (List<String> search : searches(index)) {
      Songngu.run(search.toArray(String[]::new), known, silent(opened), System.err);
    }
    LATE.forEach(Training::load);
    return ExitStatus.OK;
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, null);
    } catch (ClassNotFoundException e) {
      // Another JDK has other classes, and starts without this one.
    }
  }

  /** Lines are cut as on a terminal; the usual console is opened but not written to. */
  private static BiFunction<Settings, GlobalOptions, Console> silent(
      BiFunction<Settings, GlobalOptions, Console> opened) {
    return (settings, options) ->
        new Console(
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Style.COLOUR,
            Math.min(WIDTH, opened.apply(settings, options).width()));
  }

  private static List<List<String>> searches(String index) {
    return List.of(
        List.of("search", "--color=always", "--index", index, "bán dẫn"),
        List.of("search", "--index", index, "--language", "vi", "--since", "2024", "ban dan"));
  }
}

package org.songngu.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.Style;
import org.songngu.cli.settings.Settings;

/**
 * The command run in this process.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it printed beside
 */
public record CommandRun(int status, String out, String err) {
  /** Runs the command with its arguments. */
  public static CommandRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err, Style.PLAIN, 100);
    Settings settings = new Settings(name -> null, Path.of("/"));
    int status = Songngu.run(console, settings, arguments);
    console.close();
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

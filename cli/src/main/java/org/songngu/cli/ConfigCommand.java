package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.songngu.cli.results.Format;
import org.songngu.cli.results.JsonResults;
import org.songngu.cli.screen.Columns;
import org.songngu.cli.screen.Console;
import org.songngu.cli.screen.ExitStatus;
import org.songngu.cli.screen.SafeText;
import org.songngu.cli.settings.Setting;
import org.songngu.cli.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what is set, and by whom. */
@Command(
    name = "config",
    description = {
      "Shows what is set, and where each value comes from.",
      "An option on the command line counts first, then a variable (SONGNGU_INDEX, SONGNGU_UI and"
          + " so on), then config.properties in the nearest folder .songngu, then your own. A file"
          + " has lines such as 'ui=vi'."
    },
    footer = {"", "Examples:", "  songngu config", "  echo 'ui=vi' >> .songngu/config.properties"})
final class ConfigCommand implements Callable<Integer> {
  private static final int KEY = 12;
  private static final int VALUE = 28;

  private final Console console;
  private final Settings settings;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "How settings are printed (default: text).")
  private Format format = Format.TEXT;

  ConfigCommand(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    for (Setting setting : Setting.values()) {
      Settings.Value value = settings.get(setting);
      if (format == Format.TEXT) {
        print(setting, value);
      } else {
        JsonResults.printLine(
            console.out(),
            json -> {
              JsonResults.begin(json);
              json.writeStringField("key", setting.key());
              json.writeStringField("value", value.text());
              json.writeStringField("origin", value.origin());
              json.writeEndObject();
            });
      }
    }
    if (format == Format.TEXT) {
      Path project = settings.projectFile();
      console.note("Files: %s", (project == null ? "" : project + ", ") + settings.userFile());
    }
    return ExitStatus.OK;
  }

  private void print(Setting setting, Settings.Value value) {
    String line =
        Columns.padded(setting.key(), KEY)
            + Columns.padded(value.text(), VALUE)
            + "  "
            + console.say(value.origin());
    console.out().println(SafeText.line(line).stripTrailing());
    String meaning = Columns.padded("", KEY) + console.say(setting.meaning());
    console.out().println(console.style().dim(meaning));
  }
}

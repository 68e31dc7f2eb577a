package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings come from. */
class SettingsIT {
  @TempDir private Path folder;

  @Test
  void theCommandLineCountsBeforeTheEnvironmentBeforeTheFiles() throws IOException {
    Path own = Files.createDirectories(folder.resolve("config/songngu"));
    Files.writeString(
        own.resolve("config.properties"), "color=never\nlimit=7\nui=vi\nindex=mine\n");
    Path project = Files.createDirectories(folder.resolve("work/.songngu"));
    Files.writeString(project.resolve("config.properties"), "limit=8\nui=en\n");
    Files.createDirectories(folder.resolve("work/deep/er"));
    Map<String, String> environment = Map.of("SONGNGU_UI", "vi");

    Launched run = config(environment, "work/deep/er", "--hyperlinks=always", "--jsonl");
    assertThat(run.out().lines())
        .contains(
            line("index", own.resolve("mine"), own.resolve("config.properties")),
            line("ui", "vi", "SONGNGU_UI"),
            line("color", "never", own.resolve("config.properties")),
            line("limit", "8", project.resolve("config.properties")),
            line("hyperlinks", "always", "--hyperlinks"),
            line("pager", "less", "default"));
  }

  @Test
  void theIndexOfTheNearestProjectIsUsedElseTheUsersOwn() throws IOException {
    Path project = Files.createDirectories(folder.resolve("work/.songngu"));
    Files.createDirectories(folder.resolve("work/deep"));
    assertThat(config(Map.of(), "work/deep", "--jsonl").out())
        .contains(line("index", project.resolve("index"), "folder .songngu"));
    assertThat(config(Map.of(), ".", "--jsonl").out())
        .contains(line("index", folder.resolve("data/songngu/index"), "default"));
    assertThat(config(Map.of("SONGNGU_INDEX", "/x"), "work/deep", "--jsonl").out())
        .contains(line("index", "/x", "SONGNGU_INDEX"));
  }

  @Test
  void faultsAreNamedWithTheirPlace() throws IOException {
    Path project = Files.createDirectories(folder.resolve(".songngu"));
    Path file = project.resolve("config.properties");
    Files.writeString(file, "colour=never\n");
    assertThat(config(Map.of(), ".").err())
        .startsWith("songngu: " + file + ": there is no setting colour");
    Files.writeString(file, "color=pink\n");
    Launched run = config(Map.of(), ".");
    assertThat(run.err()).contains(file + ": color=pink: expected auto, always, never");
    assertThat(run.status()).isEqualTo(2);
  }

  private Launched config(Map<String, String> environment, String where, String... arguments) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("LC_ALL", "C.UTF-8");
    all.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    all.put("XDG_DATA_HOME", folder.resolve("data").toString());
    return Launched.script(
        all,
        "cd '%s' && '%s' config %s"
            .formatted(folder.resolve(where), Launched.launcher(), String.join(" ", arguments)));
  }

  private static String line(String key, Object value, Object origin) {
    return List.of("\"key\":\"" + key, "\"value\":\"" + value, "\"origin\":\"" + origin).stream()
        .map(part -> part + "\"")
        .collect(Collectors.joining(",", "{\"schema\":1,", "}"));
  }
}

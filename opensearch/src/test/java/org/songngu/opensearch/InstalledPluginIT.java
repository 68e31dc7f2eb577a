package org.songngu.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.CommandRun;
import org.songngu.fixtures.Fixtures;

/** The zip as it is built, in the plugins' folder of a node that knows nothing else of ours. */
class InstalledPluginIT {
  /** What the plugin brings itself must not come from anywhere else. */
  private static final Pattern OURS =
      Pattern.compile(
          ".*/(icu4j|jackson-core-2|jsoup|jwarc|commons-|xz-|songngu|picocli|jline|progressbar)[^/]*"
              + "|.*/(?!test-)classes/?");

  @TempDir Path folder;

  @Test
  void theZipIsInstalledAndAsked() throws Exception {
    unzip(Path.of(System.getProperty("songngu.plugin")), folder.resolve("plugins/songngu"));
    String index = folder.resolve("index").toString();
    Path reports = folder.resolve("reports.jsonl");
    try (InputStream demo = Fixtures.DEMO.reports()) {
      Files.copy(demo, reports);
    }
    assertThat(CommandRun.of("index", "--index", index, reports.toString()).status()).isZero();
    Process node = start();
    try (BufferedReader lines = node.inputReader(StandardCharsets.UTF_8)) {
      String url = address(lines) + "/songngu";
      CommandRun load = CommandRun.of("load", "--index", index, "--to", url);
      assertThat(load.err()).contains("48 added");
      SearchAnswer answer = SearchAnswer.of(url, "dfs_query_then_fetch", "ban dan", 10);
      assertThat(answer.hits()).isNotEmpty();
      assertThat(answer.hits().getFirst().matched())
          .extracting(match -> match.get("term"))
          .contains("bán dẫn");
    } finally {
      node.getOutputStream().close();
      node.waitFor();
    }
  }

  private static String address(BufferedReader lines) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("http://")) {
        return line;
      }
      said.append(line).append('\n');
    }
    throw new IOException("the node does not start: " + said);
  }

  private Process start() throws IOException {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !OURS.matcher(entry).matches())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            path,
            InstalledNode.class.getName(),
            folder.toString());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static void unzip(Path zip, Path target) throws IOException {
    Files.createDirectories(target);
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Files.copy(entries, target.resolve(Path.of(entry.getName()).getFileName()));
      }
    }
  }
}

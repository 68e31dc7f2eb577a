package org.songngu.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.songngu.Archive;
import org.songngu.cli.CommandRun;
import org.songngu.fixtures.Fixtures;

/** The reports of all fixtures and, where it is there, of the development set, on this machine. */
final class LocalArchive {
  /** Measured with the project's checkout beside the development data. */
  private static final Path DEVELOPMENT = Path.of("../../shared/eval/xquad");

  private static final int EVERY = 20;

  private LocalArchive() {}

  /** Indexes all reports into a folder with the command. */
  static Archive make(Path folder) throws IOException {
    List<String> command = new ArrayList<>(List.of("index", "--index", folder.toString()));
    for (Fixtures fixtures : Fixtures.values()) {
      Path file = folder.resolveSibling(fixtures + ".jsonl");
      try (InputStream reports = fixtures.reports()) {
        Files.copy(reports, file);
      }
      command.add(file.toString());
    }
    if (Files.exists(DEVELOPMENT)) {
      command.add(DEVELOPMENT.resolve("reports.jsonl").toString());
    }
    CommandRun run = CommandRun.of(command.toArray(String[]::new));
    if (run.status() != 0) {
      throw new IOException(run.err());
    }
    return Archive.open(folder);
  }

  /** Questions of both languages; of the development set some. */
  static List<String> queries() throws IOException {
    List<String> queries = new ArrayList<>();
    for (Fixtures fixtures : Fixtures.values()) {
      fixtures.queries().forEach(twin -> queries.add(twin.vietnamese()));
      fixtures.queries().forEach(twin -> queries.add(twin.english()));
    }
    if (Files.exists(DEVELOPMENT)) {
      for (String file : List.of("queries.vi.tsv", "queries.en.tsv")) {
        try (Stream<String> lines = Files.lines(DEVELOPMENT.resolve(file))) {
          List<String> all = lines.toList();
          for (int i = 0; i < all.size(); i += EVERY) {
            queries.add(all.get(i).substring(all.get(i).indexOf('\t') + 1));
          }
        }
      }
    }
    return queries;
  }
}

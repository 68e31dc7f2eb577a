package org.songngu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Once a version has a tag, the build compares the API with it. */
class ReleasedVersionTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("..");

  @Test
  void theApiIsComparedWithTheLastTaggedVersion() throws Exception {
    List<String> tags = tags();
    assumeTrue(!tags.isEmpty(), "no version is tagged yet: there is nothing to compare with");
    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains("<version.released>%s</version.released>".formatted(tags.getLast().substring(1)))
        .doesNotContain("<japicmp.skip>");
  }

  /** The tags of versions, the oldest first; none where this is no clone or git is missing. */
  private static List<String> tags() throws InterruptedException {
    try {
      Process git =
          new ProcessBuilder("git", "tag", "--list", "v[0-9]*", "--sort=v:refname")
              .directory(ROOT.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? output.lines().toList() : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}

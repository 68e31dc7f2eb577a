package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A stranger's project, {@code src/it/embed}, with the packaged jar as its one dependency: built by
 * Maven and run, once on the class path and once on the module path. The repository that it
 * resolves from has the published POM and jar, and else only what Maven itself takes over from the
 * usual one.
 */
class EmbedIT {
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path TARGET = Path.of(System.getProperty("it.target", "target"));
  private static final String VERSION = System.getProperty("it.version", "");
  private static final Path EMBED = MODULE.resolve("src/it/embed");
  private static final Path REPOSITORY = TARGET.resolve("it/repository");
  private static final Path SETTINGS = TARGET.resolve("it/settings.xml");
  private static final String DEPENDENCY_PLUGIN =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:";

  @BeforeAll
  static void publish() throws IOException {
    Path folder = REPOSITORY.resolve("org/songngu/songngu-core/" + VERSION);
    delete(folder);
    Files.createDirectories(folder);
    String name = "songngu-core-" + VERSION;
    Files.copy(TARGET.resolve(name + ".jar"), folder.resolve(name + ".jar"));
    Files.copy(TARGET.resolve(".flattened-pom.xml"), folder.resolve(name + ".pom"));
    Files.writeString(
        SETTINGS,
        """
        <settings>
          <localRepository>%s</localRepository>
          <mirrors>
            <mirror><id>usual</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
          </mirrors>
        </settings>
        """
            .formatted(REPOSITORY, Path.of(System.getProperty("it.repository")).toUri()));
  }

  @Test
  void theExampleRunsOnTheClassPath() throws Exception {
    Path project = project("class-path");
    List<Path> jars = build(project, DEPENDENCY_PLUGIN + "tree", "-DoutputFile=tree.txt");
    assertThat(Files.readString(MODULE.resolve("../ARCHITECTURE.md")))
        .contains(tree(Files.readAllLines(project.resolve("tree.txt"))));
    List<String> classPath = new ArrayList<>();
    classPath.add("target/classes");
    jars.forEach(jar -> classPath.add(jar.toString()));
    String path = String.join(File.pathSeparator, classPath);
    assertFindsBoth(run(project, java(), "-cp", path, "example.Embed"));
  }

  @Test
  void theExampleRunsOnTheModulePath() throws Exception {
    Path project = project("module-path");
    Files.copy(
        EMBED.resolve("src/module/module-info.java"),
        project.resolve("src/main/java/module-info.java"));
    List<String> modulePath = new ArrayList<>();
    modulePath.add("target/classes");
    build(project).forEach(jar -> modulePath.add(jar.toString()));
    String path = String.join(File.pathSeparator, modulePath);
    assertFindsBoth(run(project, java(), "-p", path, "-m", "example/example.Embed"));
  }

  @Test
  void theReadmeShowsTheProject() throws IOException {
    String readme = Files.readString(MODULE.resolve("../README.md"));
    String example = Files.readString(EMBED.resolve("src/main/java/example/Embed.java"));
    assertThat(readme).contains("```java\n" + example + "```");
    String pom = Files.readString(EMBED.resolve("pom.xml"));
    String dependency =
        pom.substring(pom.indexOf("    <dependency>"), pom.indexOf("  </dependencies>"))
            .stripIndent();
    assertThat(readme).contains("```xml\n" + dependency + "```");
    assertThat(dependency).contains("<version>" + VERSION + "</version>");
  }

  private static void assertFindsBoth(List<String> lines) {
    assertThat(lines).hasSize(2);
    assertThat(lines).anyMatch(line -> line.startsWith("Nhà máy bán dẫn khởi công"));
    assertThat(lines).anyMatch(line -> line.startsWith("Semiconductor plant"));
  }

  /** A copy of the project, as it is in nobody's build. */
  private static Path project(String name) throws IOException {
    Path project = TARGET.resolve("it/" + name);
    delete(project);
    Files.createDirectories(project.resolve("src/main/java/example"));
    for (String file : List.of("pom.xml", "src/main/java/example/Embed.java")) {
      Files.copy(EMBED.resolve(file), project.resolve(file));
    }
    return project;
  }

  /** Compiles a project; gives the jars that its POM stands for. */
  private static List<Path> build(Path project, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("it.maven") + "/bin/mvn");
    command.addAll(List.of("-B", "-q", "-s", SETTINGS.toString(), "compile"));
    command.addAll(List.of(DEPENDENCY_PLUGIN + "build-classpath", "-Dmdep.outputFile=jars.txt"));
    command.addAll(List.of(more));
    run(project, command.toArray(String[]::new));
    String jars = Files.readString(project.resolve("jars.txt")).strip();
    return Stream.of(jars.split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  /** What depends on the library's jar, as ARCHITECTURE.md shows it. */
  private static String tree(List<String> lines) {
    StringBuilder tree = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      tree.append(line.substring(3).replace(":jar:", ":").replace(":compile", "")).append('\n');
    }
    return tree.toString();
  }

  private static String java() {
    return System.getProperty("java.home") + "/bin/java";
  }

  /** Runs a command in a project's folder and gives the lines that it prints. */
  private static List<String> run(Path project, String... command) throws Exception {
    Path output = project.resolve("output.txt");
    Path errors = project.resolve("errors.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("MAVEN_"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0)
        .as(() -> String.join(" ", command) + "\n" + text(output) + text(errors))
        .isTrue();
    return Files.readAllLines(output);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

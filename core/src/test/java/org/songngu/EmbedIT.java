package org.songngu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
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
    IOUtils.rm(REPOSITORY.resolve("org/songngu"));
    publish("songngu-core", ".jar", TARGET.resolve("songngu-core-" + VERSION + ".jar"));
    publish("songngu-core", ".pom", TARGET.resolve(".flattened-pom.xml"));
    publish("songngu-bom", ".pom", MODULE.resolve("../bom/pom.xml"));
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

  private static void publish(String artifact, String ending, Path file) throws IOException {
    Path folder = REPOSITORY.resolve("org/songngu/" + artifact + "/" + VERSION);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + VERSION + ending));
  }

  @Test
  void theExampleRunsOnTheClassPath() throws Exception {
    Path project = project("class-path");
    List<Path> jars = build(project, DEPENDENCY_PLUGIN + "tree", "-DoutputFile=tree.txt");
    assertThat(Files.readString(MODULE.resolve("../ARCHITECTURE.md")))
        .contains(tree(Files.readAllLines(project.resolve("tree.txt"))));
    assertNoticesNameAll(jars);
    List<String> classPath = new ArrayList<>();
    classPath.add("target/classes");
    jars.forEach(jar -> classPath.add(jar.toString()));
    String path = String.join(File.pathSeparator, classPath);
    assertFindsBoth(run(project, java(), "-cp", path, "example.Embed"));
  }

  @Test
  void theExampleRunsOnTheModulePath_withTheVersionOfTheBillOfMaterials() throws Exception {
    Path project = project("module-path");
    String version = "\n      <version>" + VERSION + "</version>";
    String pom =
        Files.readString(EMBED.resolve("pom.xml"))
            .replace(version, "")
            .replace("  <build>", imported() + "  <build>");
    Files.writeString(project.resolve("pom.xml"), pom);
    Files.copy(
        EMBED.resolve("src/module/module-info.java"),
        project.resolve("src/main/java/module-info.java"));
    List<String> modulePath = new ArrayList<>();
    modulePath.add("target/classes");
    build(project).forEach(jar -> modulePath.add(jar.toString()));
    String path = String.join(File.pathSeparator, modulePath);
    assertFindsBoth(run(project, java(), "-p", path, "-m", "example/example.Embed"));
  }

  private static String imported() {
    return """
      <dependencyManagement>
        <dependencies>
          <dependency>
            <groupId>org.songngu</groupId>
            <artifactId>songngu-bom</artifactId>
            <version>%s</version>
            <type>pom</type>
            <scope>import</scope>
          </dependency>
        </dependencies>
      </dependencyManagement>
    """
        .formatted(VERSION);
  }

  @Test
  void theReadmeShowsTheProject() throws IOException {
    String readme = Files.readString(MODULE.resolve("../README.md"));
    String example = Files.readString(EMBED.resolve("src/main/java/example/Embed.java"));
    assertThat(readme).contains("```java\n" + example + "```");
    String pom = Files.readString(EMBED.resolve("pom.xml"));
    String dependency =
        pom.substring(pom.indexOf("    <dependency>"), pom.indexOf("  </dependencies>")).indent(-4);
    assertThat(readme).contains("```xml\n" + dependency + "```");
    assertThat(dependency).contains("<version>" + VERSION + "</version>");
  }

  /** The library's own jar has the notices of itself and of all that it brings. */
  private static void assertNoticesNameAll(List<Path> jars) throws IOException {
    try (JarFile jar = new JarFile(TARGET.resolve("songngu-core-" + VERSION + ".jar").toFile())) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("META-INF/LICENSE-UNICODE")).isNotNull();
      String notice =
          new String(
              jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(),
              StandardCharsets.UTF_8);
      for (Path used : jars) {
        // …/artifact/version/artifact-version.jar
        String artifact = used.getName(used.getNameCount() - 3).toString();
        assertThat(notice).contains(artifact.replace("songngu-core", "Songngu"));
      }
    }
  }

  private static void assertFindsBoth(List<String> lines) {
    assertThat(lines).hasSize(2);
    assertThat(lines).anyMatch(line -> line.startsWith("Nhà máy bán dẫn khởi công"));
    assertThat(lines).anyMatch(line -> line.startsWith("Semiconductor plant"));
  }

  /** A copy of the project, as it is in nobody's build. */
  private static Path project(String name) throws IOException {
    Path project = TARGET.resolve("it/" + name);
    IOUtils.rm(project);
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
    environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
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
}

package org.songngu.cli.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What holds for this run and where it comes from: the command line, else the environment, else the
 * configuration file of the nearest folder {@code .songngu} upwards, else the user's own.
 */
public final class Settings {
  /** The folder that keeps a project's index and configuration. */
  public static final String FOLDER = ".songngu";

  private static final String FILE = "config.properties";

  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);
  private final UnaryOperator<@Nullable String> environment;
  private final @Nullable Path project;

  /**
   * What a setting is.
   *
   * @param text as it was written
   * @param origin who says so, for people
   */
  public record Value(String text, String origin) {}

  /**
   * The settings of an environment.
   *
   * @param environment the variables by name
   * @param here the folder in which the command runs
   */
  public Settings(UnaryOperator<@Nullable String> environment, Path here) {
    this.environment = environment;
    this.project = nearest(here.toAbsolutePath());
    for (Setting setting : Setting.values()) {
      values.put(setting, new Value(setting.usual(), "default"));
    }
    readFile(userFile());
    if (project != null) {
      readFile(project.resolve(FILE));
    }
    for (Setting setting : Setting.values()) {
      String text = environment.apply(setting.variable());
      if (text != null && !text.isEmpty()) {
        set(setting, text, setting.variable());
      }
    }
    if (text(Setting.INDEX).isEmpty()) {
      values.put(Setting.INDEX, usualIndex());
    }
  }

  private Settings(Settings other) {
    this.environment = other.environment;
    this.project = other.project;
    values.putAll(other.values);
  }

  /** The same settings, to be changed for one command. */
  public Settings copy() {
    return new Settings(this);
  }

  /** The settings of this process, without its command line. */
  public static Settings ofProcess() {
    return new Settings(System::getenv, Path.of(""));
  }

  /** What a setting is. */
  public Value get(Setting setting) {
    return values.getOrDefault(setting, new Value(setting.usual(), "default"));
  }

  /** The text of a setting. */
  public String text(Setting setting) {
    return get(setting).text();
  }

  /** Sets what somebody says. */
  public void set(Setting setting, String text, String origin) {
    if (!setting.allows(text)) {
      throw setting == Setting.LIMIT
          ? new UserException("%s: expected a number from 1", said(setting, text, origin))
          : new UserException(
              "%s: expected %s", said(setting, text, origin), String.join(", ", setting.choices()));
    }
    values.put(setting, new Value(text, origin));
  }

  /** What somebody says, as they wrote it: an option, a variable or a line of a file. */
  private static String said(Setting setting, String text, String origin) {
    if (origin.startsWith("--")) {
      return origin + " " + text;
    }
    return origin.equals(setting.variable())
        ? origin + "=" + text
        : origin + ": " + setting.key() + "=" + text;
  }

  /** The user's own configuration file, whether it is there or not. */
  public Path userFile() {
    return folder("XDG_CONFIG_HOME", ".config").resolve(FILE);
  }

  /** The project's configuration file; null where the command runs in no project. */
  public @Nullable Path projectFile() {
    return project == null ? null : project.resolve(FILE);
  }

  private Value usualIndex() {
    return project == null
        ? new Value(folder("XDG_DATA_HOME", ".local/share").resolve("index").toString(), "default")
        : new Value(project.resolve("index").toString(), "folder " + FOLDER);
  }

  private Path folder(String variable, String usual) {
    String named = environment.apply(variable);
    if (named != null && !named.isEmpty()) {
      return Path.of(named, "songngu");
    }
    String home = environment.apply("HOME");
    return Path.of(home == null ? System.getProperty("user.home", "") : home, usual, "songngu");
  }

  private static @Nullable Path nearest(Path here) {
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      Path found = folder.resolve(FOLDER);
      if (Files.isDirectory(found)) {
        return found;
      }
    }
    return null;
  }

  private void readFile(Path file) {
    if (!Files.isReadable(file)) {
      return;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      Said cause = texts -> LibraryTexts.say(String.valueOf(e.getMessage()), texts);
      throw new UserException(e, "%s: cannot be read: %s", file, cause);
    }
    for (String key : properties.stringPropertyNames()) {
      Setting setting =
          Setting.of(key)
              .orElseThrow(
                  () ->
                      new UserException(
                          "%s: there is no setting %s: see songngu config", file, key));
      String text = properties.getProperty(key, "").strip();
      boolean isPath = setting == Setting.INDEX || setting == Setting.LEXICON;
      Path beside = file.toAbsolutePath().getParent();
      set(
          setting,
          isPath && beside != null ? beside.resolve(text).toString() : text,
          file.toString());
    }
  }
}

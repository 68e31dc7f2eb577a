package org.songngu.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import org.songngu.cli.screen.Console;
import org.songngu.cli.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which print on one console and obey the same settings. */
final class CommandFactory implements IFactory {
  private final Console console;
  private final Settings settings;

  CommandFactory(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
      List<Class<?>> parameters = Arrays.asList(constructor.getParameterTypes());
      if (parameters.equals(List.of(Console.class))) {
        return kind.cast(constructor.newInstance(console));
      }
      if (parameters.equals(List.of(Console.class, Settings.class))) {
        return kind.cast(constructor.newInstance(console, settings));
      }
    }
    return CommandLine.defaultFactory().create(kind);
  }
}

package org.songngu.cli.settings;

/** A command, or options of one, for which settings count where the command line says nothing. */
public interface UsesSettings {
  /** Called once, before the command runs. */
  void use(Settings settings);
}

package org.songngu.cli;

/** A command, or options of one, for which settings count where the command line says nothing. */
interface UsesSettings {
  /** Called once, before the command runs. */
  void use(Settings settings);
}

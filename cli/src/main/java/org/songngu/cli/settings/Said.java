package org.songngu.cli.settings;

/** A value of a message that is itself in the language of the interface. */
@FunctionalInterface
public interface Said {
  String in(Texts texts);
}

package org.songngu.cli;

/** A value of a message that is itself in the language of the interface. */
@FunctionalInterface
interface Said {
  String in(Texts texts);
}

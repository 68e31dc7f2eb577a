package org.songngu.signature;

/** What a name can name. */
public enum NameKind {
  PLACE,
  ORGANIZATION,
  /** A person, or something that the lexicon does not know. */
  OTHER
}

package org.songngu.cli.results;

/** How results are printed. */
public enum Format {
  TEXT,
  JSON,
  JSONL,
  CSV,
  TREC
}

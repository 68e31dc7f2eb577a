package org.songngu.cli;

/** How results are printed. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  CSV,
  TREC
}

package org.songngu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the table of contents in front of an article: several lines one behind the other, each of
 * which stands a second time farther down, in the same order and with text between them.
 */
final class Contents {
  private static final int LEAST = 3;

  /** {@code Mục lục [Ẩn]}, {@code Table of contents}: what may stand above it. */
  private static final int LABEL_WORDS = 4;

  private final List<PageLine> lines;

  /** The last line of a key. */
  private final Map<String, Integer> last = new HashMap<>();

  private Contents(List<PageLine> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (isItem(i)) {
        last.put(lines.get(i).key(), i);
      }
    }
  }

  /** Marks the lines of a table of contents; the subheads below stay as they are. */
  static void mark(List<PageLine> lines) {
    Contents contents = new Contents(lines);
    for (int i = 0; i + LEAST <= lines.size(); i++) {
      int end = contents.end(i);
      if (end - i >= LEAST) {
        lines.subList(i, end).forEach(line -> line.setKind(LineKind.CONTENTS));
        contents.markLabel(i - 1);
        i = end;
      }
    }
  }

  private boolean isItem(int index) {
    PageLine line = lines.get(index);
    return line.kind() == LineKind.PLAIN && line.isHeadline();
  }

  /** The line behind the table that begins here; the beginning itself if there is none. */
  private int end(int start) {
    int end = start;
    int copy = -1;
    while (end < lines.size() && isItem(end)) {
      int next = last.getOrDefault(lines.get(end).key(), -1);
      if (next <= end || (copy >= 0 && !hasText(copy, next))) {
        break;
      }
      copy = next;
      end++;
    }
    return end > start && isBehind(end, start) ? end : start;
  }

  /** Whether the first subhead stands behind the table and not in it. */
  private boolean isBehind(int end, int start) {
    return last.getOrDefault(lines.get(start).key(), -1) >= end;
  }

  private boolean hasText(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (lines.get(i).isParagraph()) {
        return true;
      }
    }
    return false;
  }

  private void markLabel(int index) {
    if (index >= 0
        && lines.get(index).kind() == LineKind.PLAIN
        && lines.get(index).words() <= LABEL_WORDS
        && !lines.get(index).endsSentence()) {
      lines.get(index).setKind(LineKind.CONTENTS);
    }
  }
}

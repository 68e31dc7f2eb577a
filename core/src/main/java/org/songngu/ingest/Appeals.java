package org.songngu.ingest;

import java.util.List;

/** Tells sentences that ask the reader to do something, by their first words. Without marks. */
final class Appeals {
  private static final List<String> STARTS =
      List.of(
          "add ",
          "choose ",
          "download ",
          "follow ",
          "get ",
          "join ",
          "make ",
          "set ",
          "sign ",
          "subscribe ",
          "chon ",
          "dang ky ",
          "hay ",
          "theo doi ",
          "tai ung dung ",
          "vui long ",
          "moi ban ",
          "moi quy ",
          "nhan vao ",
          "bam vao ");

  private Appeals() {}

  static boolean isOne(PageLine line) {
    return STARTS.stream().anyMatch(line.key()::startsWith);
  }
}

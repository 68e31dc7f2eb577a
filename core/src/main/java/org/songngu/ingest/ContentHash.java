package org.songngu.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells whether the bytes of a page are the same as those that a report was made of. */
final class ContentHash {
  /** The rules by which pages become reports; a change of them makes every page new. */
  private static final int RULES = 3;

  private static final int LENGTH = 16;

  private ContentHash() {}

  /** The hash of a page that is read with these options. */
  static String of(byte[] page, String url, SourceOptions options) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update((byte) RULES);
      sha.update((byte) (options.keepBoilerplate() ? 1 : 0));
      sha.update(url.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      return HexFormat.of().formatHex(Arrays.copyOf(sha.digest(page), LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.songngu.event;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;
import org.songngu.signature.Signature;
import org.songngu.signature.SignatureCodec;

/** The signatures of an archive; remembers some thousands of them. */
final class SignatureStore {
  /** A signature has about five kilobytes. */
  private static final int REMEMBERED = 10_000;

  private final LinkArchive archive;
  private @Nullable Signature[] known;
  private int count;

  SignatureStore(LinkArchive archive) {
    this.archive = archive;
    this.known = new @Nullable Signature[archive.bound()];
  }

  /**
   * Reads signatures, so that {@link #get} has them until the next call.
   *
   * @param documents in ascending order, each once; of what is not there nothing is read
   */
  void load(int[] documents) throws IOException {
    if (count + documents.length > REMEMBERED) {
      Arrays.fill(known, null);
      count = 0;
    }
    if (known.length < archive.bound()) {
      known = Arrays.copyOf(known, ArrayUtil.oversize(archive.bound(), Long.BYTES));
    }
    int[] missing = missing(documents);
    if (missing.length > 0) {
      archive.signatures(
          missing,
          (document, bytes) -> {
            known[document] = SignatureCodec.decode(bytes);
            count++;
          });
    }
  }

  private int[] missing(int[] documents) {
    int[] missing = new int[documents.length];
    int size = 0;
    for (int document : documents) {
      if (known[document] == null) {
        missing[size++] = document;
      }
    }
    return Arrays.copyOf(missing, size);
  }

  /** The signature of one document; empty if it has none. */
  static Optional<Signature> read(IndexReader reader, int document) throws IOException {
    return ReportLookup.bytes(reader, document, ReportFields.SIGNATURE).map(SignatureCodec::decode);
  }

  /** Whether the document has a signature that was loaded. */
  boolean has(int document) {
    return known[document] != null;
  }

  /** A signature that was loaded. */
  Signature get(int document) {
    return Objects.requireNonNull(known[document]);
  }
}

package org.songngu.event;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;

/** The signatures of a snapshot; remembers some thousands of them. */
final class SignatureStore {
  /** A signature has about five kilobytes. */
  private static final int REMEMBERED = 10_000;

  private final IndexReader reader;
  private final @Nullable Signature[] known;
  private int count;

  SignatureStore(IndexReader reader) {
    this.reader = reader;
    this.known = new @Nullable Signature[reader.maxDoc()];
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
    int leafNumber = -1;
    int base = 0;
    BinaryDocValues values = null;
    for (int document : documents) {
      if (known[document] != null) {
        continue;
      }
      int number = ReaderUtil.subIndex(document, reader.leaves());
      if (number != leafNumber) {
        LeafReaderContext leaf = reader.leaves().get(number);
        leafNumber = number;
        base = leaf.docBase;
        values = leaf.reader().getBinaryDocValues(ReportFields.SIGNATURE);
      }
      if (values != null && values.advanceExact(document - base)) {
        known[document] = SignatureCodec.decode(values.binaryValue());
        count++;
      }
    }
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

package org.songngu.signature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Signatures as bytes, so that a report that is in the index need not be read again. */
public final class SignatureCodec {
  private static final int VIETNAMESE = 1;
  private static final int MARKED = 2;
  private static final int WEIGHTED = Integer.BYTES + Short.BYTES + 1;
  private static final int SENSE = Integer.BYTES + 2;
  private static final int NAME_CONCEPT = Integer.BYTES + Short.BYTES;
  private static final int DAY = Integer.BYTES + Short.BYTES;
  private static final int HEAD = 16;
  private static final int MOST_DAYS = 50;

  private SignatureCodec() {}

  /** The bytes of a signature. */
  public static BytesRef encode(Signature signature) {
    byte[] id = signature.id().getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(length(signature, id.length));
    out.putShort((short) id.length).put(id);
    out.put(
        (byte) ((signature.isVietnamese() ? VIETNAMESE : 0) | (signature.isMarked() ? MARKED : 0)));
    write(out, signature.words());
    out.putShort((short) signature.senses().length);
    for (long sense : signature.senses()) {
      out.putInt(Senses.concept(sense));
      out.put((byte) Senses.place(sense)).put((byte) Senses.probability(sense));
    }
    write(out, signature.names());
    out.putShort((short) signature.nameConcepts().length);
    for (long sense : signature.nameConcepts()) {
      out.putInt(Senses.concept(sense)).putShort((short) Senses.place(sense));
    }
    write(out, signature.numbers());
    write(out, signature.days());
    write(out, signature.keys());
    return new BytesRef(out.array(), 0, out.position());
  }

  private static int length(Signature signature, int id) {
    int weighted =
        signature.words().size()
            + signature.names().size()
            + signature.numbers().size()
            + signature.keys().size();
    return id
        + 2 * HEAD
        + WEIGHTED * weighted
        + SENSE * signature.senses().length
        + NAME_CONCEPT * signature.nameConcepts().length
        + DAY * (2 + signature.days().named().size());
  }

  /** The signature of these bytes. */
  public static Signature decode(BytesRef bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    byte[] id = new byte[in.getShort() & 0xFFFF];
    in.get(id);
    int traits = in.get();
    Weighted words = readWeighted(in);
    long[] senses = new long[in.getShort() & 0xFFFF];
    for (int i = 0; i < senses.length; i++) {
      senses[i] = Senses.of(in.getInt(), in.get() & 0xFF, in.get());
    }
    Weighted names = readWeighted(in);
    long[] nameConcepts = new long[in.getShort() & 0xFFFF];
    for (int i = 0; i < nameConcepts.length; i++) {
      nameConcepts[i] = Senses.of(in.getInt(), in.getShort() & 0xFFFF, (byte) 0);
    }
    return new Signature(
        new String(id, StandardCharsets.UTF_8),
        (traits & VIETNAMESE) != 0,
        (traits & MARKED) != 0,
        words,
        senses,
        names,
        nameConcepts,
        readWeighted(in),
        readDays(in),
        readWeighted(in));
  }

  private static void write(ByteBuffer out, Weighted weighted) {
    out.putShort((short) weighted.size());
    for (int i = 0; i < weighted.size(); i++) {
      out.putInt(weighted.key(i)).putShort(weighted.half(i)).put(weighted.marks(i));
    }
  }

  private static Weighted readWeighted(ByteBuffer in) {
    int size = in.getShort() & 0xFFFF;
    int[] keys = new int[size];
    short[] halves = new short[size];
    byte[] marks = new byte[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.getInt();
      halves[i] = in.getShort();
      marks[i] = in.get();
    }
    return new Weighted(keys, halves, marks);
  }

  private static void write(ByteBuffer out, SignatureDays days) {
    write(out, days.own());
    write(out, days.published());
    DayOfWeek weekday = days.weekday();
    out.put((byte) (weekday == null ? 0 : weekday.getValue()));
    int named = Math.min(days.named().size(), MOST_DAYS);
    out.put((byte) named);
    for (Day day : days.named().subList(0, named)) {
      write(out, day);
    }
  }

  private static SignatureDays readDays(ByteBuffer in) {
    Day own = readDay(in);
    Day published = readDay(in);
    int number = in.get();
    @Nullable DayOfWeek weekday = number == 0 ? null : DayOfWeek.of(number);
    List<Day> named = new ArrayList<>();
    for (int count = in.get(); count > 0; count--) {
      named.add(readDay(in));
    }
    return new SignatureDays(own, named, published, weekday);
  }

  private static void write(ByteBuffer out, Day day) {
    out.putInt(day.epoch()).putShort((short) day.ofYear());
  }

  private static Day readDay(ByteBuffer in) {
    return new Day(in.getInt(), in.getShort());
  }
}

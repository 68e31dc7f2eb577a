package org.songngu.event;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;

/**
 * Signatures as bytes, so that a report that is in the index need not be read again. Forms of the
 * lexicon are written by their terms; a form that the lexicon has no more is an unknown word.
 */
final class SignatureCodec {
  private static final int HEADLINE = 1;
  private static final int LEAD = 2;

  private final Meanings meanings;

  SignatureCodec(Meanings meanings) {
    this.meanings = meanings;
  }

  BytesRef encode(Signature signature) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(signature.id());
      out.writeBoolean(signature.language() == Language.VIETNAMESE);
      out.writeBoolean(signature.isMarked());
      out.writeShort(signature.words().size());
      for (SignatureWord word : signature.words()) {
        writeWord(out, word);
      }
      out.writeShort(signature.names().size());
      for (Map.Entry<String, SignatureName> name : signature.names().entrySet()) {
        out.writeUTF(name.getKey());
        writeName(out, name.getValue());
      }
      out.writeShort(signature.numbers().size());
      for (Map.Entry<String, Double> number : signature.numbers().entrySet()) {
        out.writeUTF(number.getKey());
        out.writeFloat(number.getValue().floatValue());
      }
      writeDays(out, signature.days());
    } catch (IOException e) {
      throw new UncheckedIOException("the bytes are in memory", e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  Signature decode(BytesRef bytes) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      String id = in.readUTF();
      Language language = in.readBoolean() ? Language.VIETNAMESE : Language.ENGLISH;
      boolean marked = in.readBoolean();
      List<SignatureWord> words = new ArrayList<>();
      for (int count = in.readUnsignedShort(); count > 0; count--) {
        words.add(readWord(in, language));
      }
      Map<String, SignatureName> names = new HashMap<>();
      for (int count = in.readUnsignedShort(); count > 0; count--) {
        names.put(in.readUTF(), readName(in));
      }
      Map<String, Double> numbers = new HashMap<>();
      for (int count = in.readUnsignedShort(); count > 0; count--) {
        numbers.put(in.readUTF(), (double) in.readFloat());
      }
      return new Signature(id, language, marked, words, names, numbers, readDays(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the bytes are in memory", e);
    }
  }

  private void writeWord(DataOutputStream out, SignatureWord word) throws IOException {
    out.writeUTF(word.key());
    out.writeFloat((float) word.weight());
    out.writeBoolean(word.headline());
    out.writeByte(word.forms().length);
    for (int form : word.forms()) {
      String term = meanings.term(form);
      // As a rule the word's key is its form's term.
      out.writeUTF(term.equals(word.key()) ? "" : term);
    }
  }

  private SignatureWord readWord(DataInputStream in, Language language) throws IOException {
    String key = in.readUTF();
    double weight = in.readFloat();
    boolean headline = in.readBoolean();
    int[] forms = new int[in.readByte()];
    int known = 0;
    for (int i = 0; i < forms.length; i++) {
      String term = in.readUTF();
      int form = meanings.form(language, term.isEmpty() ? key : term);
      if (form >= 0) {
        forms[known++] = form;
      }
    }
    int[] found = known == forms.length ? forms : java.util.Arrays.copyOf(forms, known);
    return new SignatureWord(key, weight, headline, found, meanings.of(found));
  }

  private void writeName(DataOutputStream out, SignatureName name) throws IOException {
    out.writeFloat((float) name.weight());
    out.writeByte((name.headline() ? HEADLINE : 0) | (name.lead() ? LEAD : 0));
    out.writeByte(name.forms().length);
    for (int form : name.forms()) {
      out.writeBoolean(meanings.language(form) == Language.VIETNAMESE);
      out.writeUTF(meanings.term(form));
    }
  }

  private SignatureName readName(DataInputStream in) throws IOException {
    double weight = in.readFloat();
    int flags = in.readByte();
    int[] forms = new int[in.readByte()];
    int known = 0;
    for (int i = 0; i < forms.length; i++) {
      Language language = in.readBoolean() ? Language.VIETNAMESE : Language.ENGLISH;
      int form = meanings.form(language, in.readUTF());
      if (form >= 0) {
        forms[known++] = form;
      }
    }
    int[] found = java.util.Arrays.copyOf(forms, known);
    return new SignatureName(
        weight, (flags & HEADLINE) != 0, (flags & LEAD) != 0, found, meanings.of(found).concepts());
  }

  private static void writeDays(DataOutputStream out, EventDays days) throws IOException {
    out.writeByte(days.named().size());
    for (PublishedDate day : days.named()) {
      out.writeUTF(day.toString());
    }
    out.writeByte(days.daysBefore());
    DayOfWeek weekday = days.weekday();
    out.writeByte(weekday == null ? 0 : weekday.getValue());
    out.writeUTF(days.published().toString());
  }

  private static EventDays readDays(DataInputStream in) throws IOException {
    List<PublishedDate> named = new ArrayList<>();
    for (int count = in.readByte(); count > 0; count--) {
      named.add(PublishedDate.parse(in.readUTF()).withEvidence(""));
    }
    int daysBefore = in.readByte();
    int weekday = in.readByte();
    @Nullable DayOfWeek day = weekday == 0 ? null : DayOfWeek.of(weekday);
    String published = in.readUTF();
    return new EventDays(
        named,
        daysBefore,
        day,
        published.isEmpty() ? PublishedDate.UNKNOWN : PublishedDate.parse(published));
  }
}

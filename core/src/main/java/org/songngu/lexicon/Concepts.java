package org.songngu.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.songngu.report.Language;

/** All concepts, numbered from 0, by the numbers of their forms. */
final class Concepts {
  private static final List<ConceptKind> KINDS = List.of(ConceptKind.values());
  private static final String BETWEEN_ORIGINS = "\n";

  private final byte[] kinds;
  private final CharTable notes;
  private final CharTable origins;
  private final char[] originOfConcept;
  private final Side vietnamese;
  private final Side english;

  /** The forms of all concepts in one language. */
  private record Side(IntLists forms, @SuppressWarnings("ArrayRecordComponent") float[] weights) {
    List<Form> written(int concept, Forms texts) {
      List<Form> list = new ArrayList<>();
      for (int at = forms.start(concept); at < forms.end(concept); at++) {
        list.add(new Form(texts.text(forms.value(at)), weights[at]));
      }
      return list;
    }

    List<Surface> surfaces(int concept) {
      List<Surface> list = new ArrayList<>();
      for (int at = forms.start(concept); at < forms.end(concept); at++) {
        list.add(new Surface(forms.value(at), weights[at]));
      }
      return list;
    }

    void write(ImageWriter output) {
      forms.write(output);
      output.writeFloats(weights);
    }

    static Side read(ImageReader input) throws IOException {
      return new Side(IntLists.read(input), input.readFloats());
    }
  }

  private Concepts(
      byte[] kinds,
      CharTable notes,
      CharTable origins,
      char[] originOfConcept,
      Side vietnamese,
      Side english) {
    this.kinds = kinds;
    this.notes = notes;
    this.origins = origins;
    this.originOfConcept = originOfConcept;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** Gathers concepts, one after the other. */
  static final class Builder {
    private final StringBuilder kinds = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<String> origins = new ArrayList<>();
    private final StringBuilder originOfConcept = new StringBuilder();
    private final SideBuilder vietnamese = new SideBuilder();
    private final SideBuilder english = new SideBuilder();

    private static final class SideBuilder {
      private final IntLists.Builder forms = new IntLists.Builder();
      private final Floats weights = new Floats();

      Side build() {
        return new Side(forms.build(), weights.toArray());
      }
    }

    /** Adds a form to the concept that is being made. */
    void addForm(Language language, int form, double weight) {
      SideBuilder side = language == Language.ENGLISH ? english : vietnamese;
      side.forms.add(form);
      side.weights.add(weight);
    }

    /** Ends a concept; the next form belongs to another one. */
    void endConcept(ConceptKind kind, String note, List<String> from) {
      kinds.append((char) KINDS.indexOf(kind));
      notes.add(note);
      String joined = String.join(BETWEEN_ORIGINS, from);
      int known = origins.lastIndexOf(joined);
      if (known < 0) {
        known = origins.size();
        origins.add(joined);
      }
      originOfConcept.append((char) known);
      vietnamese.forms.endList();
      english.forms.endList();
    }

    Concepts build() {
      byte[] kindBytes = new byte[kinds.length()];
      for (int i = 0; i < kindBytes.length; i++) {
        kindBytes[i] = (byte) kinds.charAt(i);
      }
      return new Concepts(
          kindBytes,
          CharTable.of(notes),
          CharTable.of(origins),
          originOfConcept.toString().toCharArray(),
          vietnamese.build(),
          english.build());
    }
  }

  int size() {
    return kinds.length;
  }

  ConceptKind kind(int concept) {
    return KINDS.get(kinds[concept]);
  }

  String note(int concept) {
    return notes.get(concept);
  }

  List<String> origins(int concept) {
    return List.of(origins.get(originOfConcept[concept]).split(BETWEEN_ORIGINS, -1));
  }

  Concept concept(int concept, Forms forms) {
    return new Concept(
        kind(concept),
        vietnamese.written(concept, forms),
        english.written(concept, forms),
        note(concept),
        origins(concept));
  }

  /** The forms of a concept in a language with their weights as written, in the order written. */
  List<Surface> surfaces(int concept, Language language) {
    return switch (language) {
      case VIETNAMESE -> vietnamese.surfaces(concept);
      case ENGLISH -> english.surfaces(concept);
      case OTHER -> List.of();
    };
  }

  void write(ImageWriter output) {
    output.writeBytes(kinds);
    notes.write(output);
    origins.write(output);
    output.writeChars(originOfConcept);
    vietnamese.write(output);
    english.write(output);
  }

  static Concepts read(ImageReader input) throws IOException {
    return new Concepts(
        input.readBytes(),
        CharTable.read(input),
        CharTable.read(input),
        input.readChars(),
        Side.read(input),
        Side.read(input));
  }
}

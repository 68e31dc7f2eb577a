package org.songngu.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.songngu.lexicon.Concept.Origin;
import org.songngu.report.Language;

/** All concepts, numbered from 0, by the numbers of their forms. */
final class Concepts {
  private static final List<ConceptKind> KINDS = List.of(ConceptKind.values());
  private static final List<Origin> ORIGINS = List.of(Origin.values());

  private final byte[] kinds;
  private final byte[] origins;
  private final CharTable notes;
  private final IntLists vietnamese;
  private final float[] vietnameseWeights;
  private final IntLists english;
  private final float[] englishWeights;

  Concepts(
      byte[] kinds,
      byte[] origins,
      CharTable notes,
      IntLists vietnamese,
      float[] vietnameseWeights,
      IntLists english,
      float[] englishWeights) {
    this.kinds = kinds;
    this.origins = origins;
    this.notes = notes;
    this.vietnamese = vietnamese;
    this.vietnameseWeights = vietnameseWeights;
    this.english = english;
    this.englishWeights = englishWeights;
  }

  /** A kind as one byte; read back in the same version only. */
  static byte code(ConceptKind kind) {
    return (byte) KINDS.indexOf(kind);
  }

  /** An origin as one byte; read back in the same version only. */
  static byte code(Origin origin) {
    return (byte) ORIGINS.indexOf(origin);
  }

  int size() {
    return kinds.length;
  }

  ConceptKind kind(int concept) {
    return KINDS.get(kinds[concept]);
  }

  Concept concept(int concept, Forms forms) {
    return new Concept(
        kind(concept),
        forms(concept, vietnamese, vietnameseWeights, forms),
        forms(concept, english, englishWeights, forms),
        notes.get(concept),
        ORIGINS.get(origins[concept]));
  }

  private static List<Form> forms(int concept, IntLists lists, float[] weights, Forms forms) {
    List<Form> list = new ArrayList<>();
    for (int at = lists.start(concept); at < lists.end(concept); at++) {
      list.add(new Form(forms.text(lists.value(at)), weights[at]));
    }
    return list;
  }

  /** The forms of a concept in a language with their weights as written, in the order written. */
  List<Surface> surfaces(int concept, Language language) {
    return switch (language) {
      case VIETNAMESE -> surfaces(concept, vietnamese, vietnameseWeights);
      case ENGLISH -> surfaces(concept, english, englishWeights);
      case OTHER -> List.of();
    };
  }

  private static List<Surface> surfaces(int concept, IntLists lists, float[] weights) {
    List<Surface> surfaces = new ArrayList<>();
    for (int at = lists.start(concept); at < lists.end(concept); at++) {
      surfaces.add(new Surface(lists.value(at), weights[at]));
    }
    return surfaces;
  }

  void write(DataOutput output) throws IOException {
    output.writeVInt(kinds.length);
    output.writeBytes(kinds, kinds.length);
    output.writeBytes(origins, origins.length);
    notes.write(output);
    vietnamese.write(output);
    write(output, vietnameseWeights);
    english.write(output);
    write(output, englishWeights);
  }

  static Concepts read(DataInput input) throws IOException {
    byte[] kinds = new byte[input.readVInt()];
    byte[] origins = new byte[kinds.length];
    input.readBytes(kinds, 0, kinds.length);
    input.readBytes(origins, 0, origins.length);
    CharTable notes = CharTable.read(input);
    IntLists vietnamese = IntLists.read(input);
    float[] vietnameseWeights = readWeights(input);
    IntLists english = IntLists.read(input);
    return new Concepts(
        kinds, origins, notes, vietnamese, vietnameseWeights, english, readWeights(input));
  }

  private static void write(DataOutput output, float[] weights) throws IOException {
    output.writeVInt(weights.length);
    for (float weight : weights) {
      output.writeInt(Float.floatToIntBits(weight));
    }
  }

  private static float[] readWeights(DataInput input) throws IOException {
    float[] weights = new float[input.readVInt()];
    input.readFloats(weights, 0, weights.length);
    return weights;
  }
}

package org.songngu.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * The forms of one language, found by their tokens: a finite-state transducer whose labels are
 * whole tokens, each a number of the {@link Vocabulary}. A text's token then costs one hash look-up
 * and one arc, instead of an arc for every character.
 *
 * <p>Forms that differ in capitals only ({@code Anh}, {@code anh}) share a key and so a group.
 * Immutable; {@link WordMatcher} walks it, one for each thread.
 */
public final class WordIndex {
  private final Vocabulary vocabulary;
  private final FST<Long> fst;
  private final IntLists groups;
  private final int longest;

  private WordIndex(Vocabulary vocabulary, FST<Long> fst, IntLists groups, int longest) {
    this.vocabulary = vocabulary;
    this.fst = fst;
    this.groups = groups;
    this.longest = longest;
  }

  /** Compiles keys (tokens in order) with the form numbers that have them. */
  static WordIndex of(Map<List<String>, List<Integer>> formsOfKey) {
    Vocabulary vocabulary = new Vocabulary();
    SortedMap<List<Integer>, List<Integer>> sorted = new TreeMap<>(WordIndex::compare);
    formsOfKey.forEach(
        (key, forms) -> sorted.put(key.stream().map(vocabulary::add).toList(), forms));
    List<List<Integer>> groups = new ArrayList<>();
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE4, PositiveIntOutputs.getSingleton())
              .build();
      for (Map.Entry<List<Integer>, List<Integer>> entry : sorted.entrySet()) {
        int[] labels = entry.getKey().stream().mapToInt(Integer::intValue).toArray();
        compiler.add(new IntsRef(labels, 0, labels.length), (long) groups.size());
        groups.add(entry.getValue());
      }
      FST.FSTMetadata<Long> metadata = compiler.compile();
      FST<Long> fst = FST.fromFSTReader(metadata, compiler.getFSTReader());
      int longest =
          sorted.isEmpty() ? 0 : Collections.max(sorted.keySet().stream().map(List::size).toList());
      return new WordIndex(vocabulary, fst, IntLists.of(groups), longest);
    } catch (IOException e) {
      throw new UncheckedIOException("the transducer is built in memory", e);
    }
  }

  /** The number of a token in the vocabulary, or -1 if no form has it. */
  public int token(char[] token, int length) {
    return vocabulary.find(token, length);
  }

  /** A new walker over this index. */
  public WordMatcher matcher() {
    return new WordMatcher(fst, longest);
  }

  /** The forms of a group, as numbers of {@link Forms}. */
  public int[] forms(int group) {
    return groups.list(group);
  }

  /** How many forms a group has. */
  public int formCount(int group) {
    return groups.end(group) - groups.start(group);
  }

  /** The n-th form of a group, without making an array. */
  public int form(int group, int n) {
    return groups.value(groups.start(group) + n);
  }

  void write(DataOutput output) throws IOException {
    vocabulary.write(output);
    groups.write(output);
    output.writeVInt(longest);
    fst.save(output, output);
  }

  static WordIndex read(DataInput input) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(input);
    IntLists groups = IntLists.read(input);
    int longest = input.readVInt();
    FST.FSTMetadata<Long> metadata = FST.readMetadata(input, PositiveIntOutputs.getSingleton());
    return new WordIndex(vocabulary, new FST<>(metadata, input), groups, longest);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}

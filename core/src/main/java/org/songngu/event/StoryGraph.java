package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.songngu.event.EventGroups.Link;
import org.songngu.index.ReportFields;

/**
 * The reports of an index that hang together with given ones by likely links, and the links: all
 * that decides about the events of the given ones.
 */
final class StoryGraph {
  /** So many reports are looked up together: sorted look-ups are cheap, memory is not. */
  private static final int BATCH = 2000;

  private final IndexReader reader;
  private final SignatureCodec codec;
  private final LinkKeys keys;
  private final double least = Math.log(Likeness.THRESHOLD / (1 - Likeness.THRESHOLD));
  private final Map<Integer, Signature> members = new TreeMap<>();
  private final Map<Long, Double> links = new HashMap<>();

  StoryGraph(IndexReader reader, SignatureCodec codec, LinkKeys keys) {
    this.reader = reader;
    this.codec = codec;
    this.keys = keys;
  }

  /** Follows the links from the documents until nothing new is found. */
  void explore(List<Integer> documents) throws IOException {
    Set<Integer> open = new TreeSet<>(documents);
    CandidateFinder finder = new CandidateFinder(reader, keys);
    while (!open.isEmpty()) {
      Set<Integer> found = new TreeSet<>();
      List<Integer> all = new ArrayList<>(open);
      for (int from = 0; from < all.size(); from += BATCH) {
        follow(finder, all.subList(from, Math.min(from + BATCH, all.size())), found);
      }
      found.removeAll(members.keySet());
      open = found;
    }
  }

  private void follow(CandidateFinder finder, List<Integer> batch, Set<Integer> found)
      throws IOException {
    Map<Integer, Signature> asked = signatures(new TreeSet<>(batch));
    members.putAll(asked);
    Map<Integer, int[]> candidates = finder.find(asked);
    Set<Integer> needed = new TreeSet<>();
    for (int[] others : candidates.values()) {
      for (int other : others) {
        if (!asked.containsKey(other)) {
          needed.add(other);
        }
      }
    }
    Map<Integer, Signature> known = signatures(needed);
    known.putAll(asked);
    candidates.forEach(
        (document, others) -> {
          for (int other : others) {
            compare(document, other, known, found);
          }
        });
  }

  private void compare(int document, int other, Map<Integer, Signature> known, Set<Integer> found) {
    long pair = pair(document, other);
    if (links.containsKey(pair)) {
      return;
    }
    Signature a = known.get(document);
    Signature b = known.get(other);
    if (a == null || b == null) {
      return;
    }
    double logit = Likeness.logit(a, b);
    if (logit >= least) {
      links.put(pair, logit);
      found.add(other);
    }
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** The ids of the reports by their events. */
  List<List<String>> groups() {
    List<Signature> sorted =
        members.values().stream().sorted(Comparator.comparing(Signature::id)).toList();
    Map<String, Integer> indexes = new HashMap<>();
    sorted.forEach(signature -> indexes.put(signature.id(), indexes.size()));
    List<Link> indexed = new ArrayList<>();
    links.forEach(
        (pair, logit) ->
            indexed.add(new Link(index(pair >>> 32, indexes), index(pair, indexes), logit)));
    indexed.sort(Comparator.comparingInt(Link::a).thenComparingInt(Link::b));
    return EventGroups.of(
            sorted.size(), indexed, (i, j) -> Likeness.logit(sorted.get(i), sorted.get(j)), least)
        .stream()
        .map(group -> group.stream().map(i -> sorted.get(i).id()).toList())
        .toList();
  }

  private int index(long document, Map<String, Integer> indexes) {
    Signature signature = members.get((int) document);
    return signature == null ? -1 : indexes.getOrDefault(signature.id(), -1);
  }

  /** The numbers of the events that the reports were of before; those of none are left out. */
  Map<String, Long> numbers() throws IOException {
    Map<String, Long> numbers = new HashMap<>();
    for (Map.Entry<Integer, Signature> member : members.entrySet()) {
      LeafReaderContext leaf = leaf(member.getKey());
      NumericDocValues events = leaf.reader().getNumericDocValues(ReportFields.EVENT);
      boolean linked = events != null && events.advanceExact(member.getKey() - leaf.docBase);
      if (linked && events.longValue() > 0) {
        numbers.put(member.getValue().id(), events.longValue());
      }
    }
    return numbers;
  }

  private LeafReaderContext leaf(int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  /** Reads signatures in the order of the documents. */
  private Map<Integer, Signature> signatures(Set<Integer> documents) throws IOException {
    Map<Integer, Signature> signatures = new HashMap<>();
    Set<Integer> unread = new HashSet<>(documents);
    unread.removeAll(members.keySet());
    documents.forEach(
        document -> {
          Signature member = members.get(document);
          if (member != null) {
            signatures.put(document, member);
          }
        });
    int leafNumber = -1;
    BinaryDocValues values = null;
    for (int document : new TreeSet<>(unread)) {
      int number = ReaderUtil.subIndex(document, reader.leaves());
      LeafReaderContext leaf = reader.leaves().get(number);
      if (number != leafNumber) {
        leafNumber = number;
        values = leaf.reader().getBinaryDocValues(ReportFields.SIGNATURE);
      }
      if (values != null && values.advanceExact(document - leaf.docBase)) {
        signatures.put(document, codec.decode(values.binaryValue()));
      }
    }
    return signatures;
  }
}

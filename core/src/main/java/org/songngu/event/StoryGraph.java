package org.songngu.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.songngu.event.EventGroups.Link;
import org.songngu.signature.Signature;

/**
 * The reports of an index that hang together with given ones by likely links, and the links: all
 * that decides about the events of the given ones.
 */
final class StoryGraph {
  /** So many reports are looked up together: sorted look-ups are cheap, memory is not. */
  private static final int BATCH = 2000;

  /** So many candidates are read together. */
  private static final int MOST_READ = 8000;

  private final LinkArchive archive;
  private final Decisions decisions;
  private final LinkProgress progress;
  private final SignatureStore signatures;
  private final double least = Math.log(Likeness.THRESHOLD / (1 - Likeness.THRESHOLD));
  private final BitSet members = new BitSet();
  private final BitSet found = new BitSet();
  private final BitSet pending = new BitSet();
  private final List<int[]> candidates = new ArrayList<>();
  private final Map<Integer, String> ids = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * @param decisions what people have decided, whatever the reports are like
   */
  StoryGraph(LinkArchive archive, Decisions decisions, LinkProgress progress) {
    this.archive = archive;
    this.decisions = decisions;
    this.progress = progress;
    this.signatures = new SignatureStore(archive);
  }

  /**
   * Follows the links from the documents until nothing new is found.
   *
   * @param replaced reports that are no longer in the index: what they were linked with is explored
   * @param changes what came and left since reports were last linked
   * @throws CancellationException if whoever hears of the progress stops it
   */
  void explore(BitSet documents, List<Signature> replaced, KeyChanges changes) throws IOException {
    CandidateFinder finder = new CandidateFinder(archive, members, changes);
    found.or(documents);
    if (!replaced.isEmpty()) {
      int[] nowhere = new int[replaced.size()];
      Arrays.fill(nowhere, CandidateFinder.NOWHERE);
      find(finder, nowhere, replaced);
      links.clear();
    }
    while (!found.isEmpty()) {
      int[] open = numbers(found);
      members.or(found);
      found.clear();
      for (int from = 0; from < open.length; from += BATCH) {
        follow(finder, Arrays.copyOfRange(open, from, Math.min(from + BATCH, open.length)));
      }
      found.or(changes.affected());
      found.andNot(members);
    }
  }

  private static int[] numbers(BitSet set) {
    return set.stream().toArray();
  }

  private void follow(CandidateFinder finder, int[] batch) throws IOException {
    signatures.load(batch);
    int[] documents = Arrays.stream(batch).filter(signatures::has).toArray();
    List<Signature> asked = Arrays.stream(documents).mapToObj(signatures::get).toList();
    for (int i = 0; i < documents.length; i++) {
      ids.put(documents[i], asked.get(i).id());
      for (String other : decisions.joined(asked.get(i).id())) {
        archive.number(other).ifPresent(found::set);
      }
    }
    find(finder, documents, asked);
  }

  private void find(CandidateFinder finder, int[] documents, List<Signature> asked)
      throws IOException {
    int[] first = new int[1];
    finder.find(
        documents,
        asked,
        (seeker, others) -> {
          candidates.add(others);
          for (int other : others) {
            pending.set(other);
          }
          if (pending.cardinality() > MOST_READ || seeker == documents.length - 1) {
            compare(documents, asked, first[0]);
            first[0] = seeker + 1;
          }
        });
  }

  private void compare(int[] documents, List<Signature> asked, int first) throws IOException {
    signatures.load(numbers(pending));
    pending.clear();
    tell(ids.size());
    for (int i = 0; i < candidates.size(); i++) {
      for (int other : candidates.get(i)) {
        if (signatures.has(other)) {
          compare(documents[first + i], asked.get(first + i), other);
        }
      }
    }
    candidates.clear();
  }

  private void tell(int done) {
    if (!progress.compared(done, Math.max(done, members.cardinality()))) {
      throw new CancellationException("linking was stopped; nothing is changed");
    }
  }

  private void compare(int document, Signature signature, int other) {
    double logit = Likeness.logit(signature, signatures.get(other));
    if (logit >= least) {
      links.add(new Link(document, other, logit));
      found.set(other);
    }
  }

  /** The ids of the reports by their events. */
  List<List<String>> groups() {
    List<Integer> sorted = ids.keySet().stream().sorted((a, b) -> id(a).compareTo(id(b))).toList();
    Map<Integer, Integer> indexes = new HashMap<>();
    sorted.forEach(document -> indexes.put(document, indexes.size()));
    List<Link> indexed = new ArrayList<>();
    for (Link link : links) {
      Integer a = indexes.get(link.a());
      Integer b = indexes.get(link.b());
      if (a != null && b != null) {
        indexed.add(new Link(a, b, link.logit()));
      }
    }
    EventGroups groups = new EventGroups(least, decisions);
    List<List<String>> ofIds =
        groups.of(sorted.size(), indexed, story -> story(story, sorted)).stream()
            .map(group -> group.stream().map(sorted::get).map(this::id).toList())
            .toList();
    return decisions.unite(ofIds);
  }

  private List<Signature> story(List<Integer> story, List<Integer> sorted) {
    List<Integer> documents = story.stream().map(sorted::get).toList();
    try {
      signatures.load(documents.stream().mapToInt(Integer::intValue).sorted().toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the signatures of the index", e);
    }
    return documents.stream().map(signatures::get).toList();
  }

  private String id(int document) {
    return ids.getOrDefault(document, "");
  }

  /** The numbers of the events that the reports were of before; those of none are left out. */
  Map<String, Long> numbers() throws IOException {
    Map<String, Long> numbers = new HashMap<>();
    for (int document : ids.keySet().stream().mapToInt(Integer::intValue).sorted().toArray()) {
      long event = archive.event(document);
      if (event > 0) {
        numbers.put(id(document), event);
      }
    }
    return numbers;
  }
}

package org.songngu.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Report;
import org.songngu.signature.Signature;
import org.songngu.signature.SignatureCodec;
import org.songngu.signature.SignatureReader;

/**
 * An archive of signatures in memory, which tells as little as its contract allows: reports have
 * numbers once they are met, some at a time must be linked, and of a crowd it tells no more than
 * shows that it is one.
 */
final class MemoryLinks implements LinkArchive {
  private final SignatureReader reader = new SignatureReader(Lexicon.builtIn());
  private final int atOnce;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, BytesRef> gone = new TreeMap<>();
  private final Set<Long> changed = new HashSet<>();
  private final List<Entry> met = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> wanted = new HashSet<>();

  private int crowds;

  private record Entry(String id, long event, BytesRef signature, int month, Set<Integer> keys) {}

  /**
   * @param atOnce so many reports at most must be linked at a time
   */
  MemoryLinks(int atOnce) {
    this.atOnce = atOnce;
  }

  void put(Report report) {
    Signature signature = reader.read(report);
    Set<Integer> keys = new HashSet<>();
    for (int i = 0; i < signature.keys().size(); i++) {
      keys.add(signature.keys().key(i));
    }
    remove(report.id());
    entries.put(
        report.id(),
        new Entry(
            report.id(),
            0,
            SignatureCodec.encode(signature),
            KeyTerms.month(signature.days()),
            keys));
  }

  /** Puts those reports that this archive has otherwise than the other one. */
  void putAllThatDiffer(MemoryLinks other, List<Report> reports) {
    for (Report report : reports) {
      Entry own = entries.get(report.id());
      Entry right = other.entries.get(report.id());
      if (own == null || right == null || !own.signature.equals(right.signature)) {
        put(report);
      }
    }
  }

  void remove(String id) {
    Entry before = entries.remove(id);
    if (before != null && before.event > 0) {
      gone.putIfAbsent(id, before.signature);
      changed.add(before.event);
    }
  }

  /** Links until nothing is left to be linked. */
  void link() throws IOException {
    while (EventLinker.link(this, LinkProgress.NONE) > 0) {}
  }

  Set<Set<String>> events() {
    return new HashSet<>(
        entries.values().stream()
            .collect(
                Collectors.groupingBy(
                    Entry::event, Collectors.mapping(Entry::id, Collectors.toSet())))
            .values());
  }

  Map<String, Long> numbersOfEvents() {
    Map<String, Long> events = new TreeMap<>();
    entries.values().forEach(entry -> events.put(entry.id, entry.event));
    return events;
  }

  /** How many of the keys that were asked for were crowded. */
  int crowds() {
    return crowds;
  }

  private int meet(Entry entry) {
    return numbers.computeIfAbsent(
        entry.id,
        any -> {
          met.add(entry);
          return met.size() - 1;
        });
  }

  @Override
  public int bound() {
    return met.size();
  }

  @Override
  public Unlinked unlinked() {
    List<Entry> some = entries.values().stream().filter(entry -> entry.event == 0).toList();
    return unlinked(some.subList(0, Math.min(atOnce, some.size())), List.copyOf(gone.values()));
  }

  @Override
  public Unlinked all() {
    return unlinked(List.copyOf(entries.values()), List.of());
  }

  private Unlinked unlinked(List<Entry> some, List<BytesRef> signatures) {
    met.clear();
    numbers.clear();
    BitSet reports = new BitSet();
    some.forEach(entry -> reports.set(meet(entry)));
    long highest = 0;
    for (Entry entry : entries.values()) {
      highest = Math.max(highest, entry.event);
      if (changed.contains(entry.event)) {
        reports.set(meet(entry));
      }
    }
    return new Unlinked(reports, signatures, highest);
  }

  @Override
  public boolean isNew(int report) {
    return met.get(report).event == 0;
  }

  @Override
  public long event(int report) {
    return met.get(report).event;
  }

  @Override
  public OptionalInt number(String id) {
    Entry entry = entries.get(id);
    return entry == null ? OptionalInt.empty() : OptionalInt.of(meet(entry));
  }

  @Override
  public void signatures(int[] reports, Signatures signatures) {
    for (int report : reports) {
      signatures.accept(report, met.get(report).signature);
    }
  }

  @Override
  public void expect(Wanted keys) {
    wanted.clear();
    keys.forEach(
        (key, month) -> {
          wanted.add(LinkTerm.of(key, LinkTerm.NO_MONTH));
          for (int near = Math.max(1, month - 1); near <= month + 1; near++) {
            wanted.add(LinkTerm.of(key, near));
          }
        });
  }

  @Override
  public void reports(int key, int first, int last, Reports reports) {
    for (int month = first; month <= last; month++) {
      if (wanted.contains(LinkTerm.of(key, month))) {
        int near = month;
        tell(entries.values().stream().filter(e -> e.month == near), key, reports);
      }
    }
  }

  @Override
  public void datedReports(int key, Reports reports) {
    tell(entries.values().stream().filter(e -> e.month != LinkTerm.NO_MONTH), key, reports);
  }

  private void tell(Stream<Entry> some, int key, Reports reports) {
    List<Entry> having = some.filter(entry -> entry.keys.contains(key)).toList();
    crowds += having.size() > CROWD ? 1 : 0;
    List<Entry> told = new ArrayList<>();
    having.stream().filter(entry -> entry.event > 0).limit(CROWD + 1).forEach(told::add);
    having.stream().filter(entry -> entry.event == 0).limit(CROWD + 1).forEach(told::add);
    told.forEach(entry -> reports.accept(entry.month, meet(entry)));
  }

  @Override
  public String note(String name) {
    return notes.getOrDefault(name, "");
  }

  @Override
  public void write(Map<String, Long> events, Map<String, String> texts) {
    events.forEach(
        (id, event) ->
            entries.computeIfPresent(
                id, (any, e) -> new Entry(id, event, e.signature, e.month, e.keys)));
    notes.putAll(texts);
    gone.clear();
    changed.clear();
  }
}

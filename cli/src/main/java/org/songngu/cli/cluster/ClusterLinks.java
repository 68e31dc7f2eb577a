package org.songngu.cli.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.songngu.event.LinkArchive;
import org.songngu.event.Unlinked;
import org.songngu.index.ReportFields;

/**
 * A cluster's index as linking sees it. Reports get their numbers as they are met, so that no more
 * is held than what hangs together with the reports that must be linked, some thousands at a time.
 */
final class ClusterLinks implements LinkArchive {
  private static final int SIGNATURES = 300;
  private static final Object UNLINKED =
      Map.of(
          "bool", Map.of("must_not", Map.of("range", Map.of(ReportFields.EVENT, Map.of("gt", 0)))));

  private final ClusterIndex cluster;
  private final ClusterSearch search;
  private final ClusterBook book;
  private final ClusterJournal journal;
  private final ClusterKeys keys;
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private long[] events = new long[1 << 10];
  private List<String> done = List.of();
  private String after = "";

  ClusterLinks(
      ClusterIndex cluster, ClusterSearch search, ClusterBook book, ClusterJournal journal) {
    this.cluster = cluster;
    this.search = search;
    this.book = book;
    this.journal = journal;
    this.keys = new ClusterKeys(search, this::meet);
  }

  private int meet(ClusterSearch.Hit hit) {
    return meet(hit.id(), hit.event());
  }

  private int meet(String id, long event) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    int number = ids.size();
    ids.add(id);
    numbers.put(id, number);
    if (number == events.length) {
      events = Arrays.copyOf(events, 2 * number);
    }
    events[number] = event;
    return number;
  }

  @Override
  public int bound() {
    return ids.size();
  }

  /** The next thousands of those that have no event; with the first of them all else. */
  @Override
  public Unlinked unlinked() throws IOException {
    forget();
    BitSet reports = new BitSet();
    List<ClusterSearch.Hit> page = search.page(UNLINKED, after);
    page.forEach(hit -> reports.set(meet(hit)));
    after = page.isEmpty() ? after : page.getLast().id();
    Map<String, Map<String, Object>> entries = book.all(ClusterGone.KIND);
    done = List.copyOf(entries.keySet());
    List<BytesRef> gone = new ArrayList<>();
    Set<Object> changed = new TreeSet<>();
    for (Map<String, Object> entry : entries.values()) {
      String signature = JsonTree.text(entry, ReportFields.SIGNATURE);
      if (!signature.isEmpty()) {
        gone.add(new BytesRef(Base64.getDecoder().decode(signature)));
      }
      changed.add(JsonTree.number(entry, ReportFields.EVENT));
    }
    if (!changed.isEmpty()) {
      Object members = Map.of("terms", Map.of(ReportFields.EVENT, changed));
      search.scan(members, hit -> reports.set(meet(hit)));
    }
    return new Unlinked(reports, gone, search.highestEvent());
  }

  @Override
  public Unlinked all() throws IOException {
    forget();
    BitSet reports = new BitSet();
    search.scan(Map.of("match_all", Map.of()), hit -> reports.set(meet(hit)));
    done = List.copyOf(book.all(ClusterGone.KIND).keySet());
    return new Unlinked(reports, List.of(), search.highestEvent());
  }

  private void forget() {
    ids.clear();
    numbers.clear();
  }

  @Override
  public boolean isNew(int report) {
    return events[report] == 0;
  }

  @Override
  public long event(int report) {
    return events[report];
  }

  @Override
  public OptionalInt number(String id) throws IOException {
    Integer known = numbers.get(id);
    if (known != null) {
      return OptionalInt.of(known);
    }
    Map<String, Object> source = cluster.sources(List.of(id), ReportFields.EVENT).get(id);
    return source == null
        ? OptionalInt.empty()
        : OptionalInt.of(meet(id, JsonTree.number(source, ReportFields.EVENT)));
  }

  @Override
  public void signatures(int[] reports, Signatures signatures) throws IOException {
    for (int from = 0; from < reports.length; from += SIGNATURES) {
      int[] some = Arrays.copyOfRange(reports, from, Math.min(from + SIGNATURES, reports.length));
      List<String> asked = Arrays.stream(some).mapToObj(ids::get).toList();
      cluster
          .sources(asked, ReportFields.SIGNATURE)
          .forEach(
              (id, source) -> {
                String signature = JsonTree.text(source, ReportFields.SIGNATURE);
                if (!signature.isEmpty()) {
                  byte[] bytes = Base64.getDecoder().decode(signature);
                  signatures.accept(meet(id, 0), new BytesRef(bytes));
                }
              });
    }
  }

  @Override
  public void expect(Wanted wanted) throws IOException {
    keys.expect(wanted);
  }

  @Override
  public void reports(int key, int first, int last, Reports reports) {
    keys.reports(key, first, last, reports);
  }

  @Override
  public void datedReports(int key, Reports reports) {
    keys.datedReports(key, reports);
  }

  @Override
  public String note(String name) throws IOException {
    Optional<ClusterBook.Entry> note = book.get(ClusterJournal.NOTE + name);
    return note.map(entry -> JsonTree.text(entry.document(), "text")).orElse("");
  }

  @Override
  public void write(Map<String, Long> changes, Map<String, String> notes) throws IOException {
    journal.write(changes, notes, done);
  }
}

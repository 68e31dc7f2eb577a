package org.songngu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.songngu.query.BilingualQuery;

/**
 * Ranks the reports of one snapshot for one request, in stages that each look at fewer reports: by
 * words, by titles, by passages, by events, by the subject of the best. Not safe for use by several
 * threads.
 */
final class Ranking {
  /** The stages after the first look at so many reports, however few or many are asked for. */
  static final int WINDOW = PassageScorer.WINDOW;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final BilingualQuery query;
  private final SearchRequest request;
  private final Events events;
  private final List<Query> restrictions;
  private final Retriever retriever;
  private final TitleScorer titles;
  private final PassageScorer passages;
  private final SubjectScorer subjects;
  private final Runnable checkpoint;

  /**
   * Nothing is searched yet.
   *
   * @param events is asked where events count alone: the first time takes long
   * @param checkpoint is run between the stages, and may throw to end the search
   */
  Ranking(
      IndexSearcher searcher,
      BilingualQuery query,
      SearchRequest request,
      IndexCounts counts,
      Events events,
      Runnable checkpoint) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.query = query;
    this.request = request;
    this.events = events;
    this.restrictions = Restrictions.of(query, request);
    this.retriever = new Retriever(searcher, Math.max(request.maxHits(), WINDOW));
    this.titles = new TitleScorer(searcher, query.titles());
    this.passages = new PassageScorer(reader, query.terms(), counts);
    this.subjects = new SubjectScorer(reader);
    this.checkpoint = checkpoint;
  }

  /** As many as are asked for, the best first. */
  List<ScoredReport> best() throws IOException {
    List<ScoredReport> ranked = request.bridge() ? bridged() : byWords(restricted());
    return ranked.subList(0, Math.min(ranked.size(), request.maxHits()));
  }

  private List<ScoredReport> bridged() throws IOException {
    boolean single = !query.topical() || events.ofSnapshot().areSingle();
    return rescored(single ? byWords(restricted()) : byEvents(), subjects::rescore);
  }

  /** The reports of an event answer for each other, also for those that may be no hits. */
  private List<ScoredReport> byEvents() throws IOException {
    List<ScoredReport> hits = new ArrayList<>(byWords(query.query()));
    if (!restrictions.isEmpty()) {
      addMissing(hits, byWords(restricted()));
    }
    return new EventBridge(events.ofSnapshot())
        .bridge(hits, Restrictions.matcher(searcher, restrictions), reader);
  }

  private static void addMissing(List<ScoredReport> hits, List<ScoredReport> others) {
    Set<Integer> known = new HashSet<>();
    hits.forEach(hit -> known.add(hit.document()));
    others.stream().filter(hit -> !known.contains(hit.document())).forEach(hits::add);
  }

  private Query restricted() {
    return Restrictions.restricted(query.query(), restrictions);
  }

  private List<ScoredReport> byWords(Query words) throws IOException {
    List<ScoredReport> found = retriever.best(words);
    checkpoint.run();
    return rescored(found, hits -> passages.rescore(titles.rescore(hits)));
  }

  /** Gives the events of the snapshot. */
  interface Events {
    EventMembers ofSnapshot() throws IOException;
  }

  private interface Stage {
    List<ScoredReport> rescore(List<ScoredReport> hits) throws IOException;
  }

  /** What comes after those that the stage looks at scores less than any of them, and stays. */
  private static List<ScoredReport> rescored(List<ScoredReport> hits, Stage stage)
      throws IOException {
    int window = Math.min(hits.size(), WINDOW);
    List<ScoredReport> all = new ArrayList<>(stage.rescore(hits.subList(0, window)));
    all.addAll(hits.subList(window, hits.size()));
    return all;
  }
}

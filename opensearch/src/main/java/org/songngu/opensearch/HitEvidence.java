package org.songngu.opensearch;

import java.util.Map;
import java.util.Optional;
import org.opensearch.search.fetch.FetchContext;
import org.opensearch.search.fetch.FetchSubPhase.HitContext;
import org.songngu.index.ReportIndex;
import org.songngu.search.Evidence;
import org.songngu.search.EvidenceFinder;

/** Why the hits of one search on one shard are hits. */
final class HitEvidence {
  private final EvidenceFinder finder;

  private HitEvidence(ShardQuery query, FetchContext context) {
    var terms = query.understood(new ShardCounts(context.searcher())).terms();
    this.finder = new EvidenceFinder(ReportIndex.analyzer(query.lexicon()), terms);
  }

  /** Empty if the search has no query of this plugin. */
  static Optional<HitEvidence> of(FetchContext context) {
    return ShardQuery.in(context.query()).map(query -> new HitEvidence(query, context));
  }

  Evidence of(HitContext hit) {
    Map<String, Object> source = hit.sourceLookup().loadSourceIfNeeded();
    return finder.find(SourceReport.of(source));
  }
}

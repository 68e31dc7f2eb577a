package org.songngu.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.songngu.index.ReportFields;
import org.songngu.query.BilingualQuery;

/** What is asked of a report beside the words: its language, its day, its source. */
final class Restrictions {
  private Restrictions() {}

  /** The restrictions of a request's options and of its query's text. */
  static List<Query> of(BilingualQuery query, SearchRequest request) {
    List<Query> all = new ArrayList<>(query.restrictions());
    request
        .language()
        .ifPresent(only -> all.add(new TermQuery(new Term(ReportFields.LANGUAGE, only.code()))));
    request
        .source()
        .map(source -> source.toLowerCase(Locale.ROOT))
        .ifPresent(source -> all.add(new PrefixQuery(new Term(ReportFields.SOURCE, source))));
    if (request.since().isPresent() || request.until().isPresent()) {
      long from = request.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long to = request.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      all.add(BilingualQuery.publishedBetween(from, to));
    }
    return all;
  }

  /** A query whose hits keep to the restrictions. */
  static Query restricted(Query query, List<Query> restrictions) {
    if (restrictions.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    restrictions.forEach(restriction -> all.add(restriction, Occur.FILTER));
    return all.build();
  }

  /** Tells of single documents whether all restrictions hold. */
  static EventBridge.Allowed matcher(IndexSearcher searcher, List<Query> restrictions)
      throws IOException {
    if (restrictions.isEmpty()) {
      return document -> true;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    restrictions.forEach(restriction -> all.add(restriction, Occur.FILTER));
    Weight weight =
        searcher.createWeight(searcher.rewrite(all.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
    FixedBitSet allowed = new FixedBitSet(searcher.getIndexReader().maxDoc());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator matches = scorer.iterator();
        for (int document = matches.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; ) {
          allowed.set(leaf.docBase + document);
          document = matches.nextDoc();
        }
      }
    }
    return allowed::get;
  }
}

package org.songngu.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import org.opensearch.common.document.DocumentField;
import org.opensearch.search.fetch.FetchContext;
import org.opensearch.search.fetch.FetchSubPhase;
import org.opensearch.search.fetch.FetchSubPhaseProcessor;
import org.songngu.search.Match;

/** Gives each hit of a songngu query the field {@code matched}, as the command's JSON has it. */
final class MatchedPhase implements FetchSubPhase {
  static final String FIELD = "matched";

  @Override
  public @Nullable FetchSubPhaseProcessor getProcessor(FetchContext context) {
    return HitEvidence.of(context).map(Processor::new).orElse(null);
  }

  private record Processor(HitEvidence evidence) implements FetchSubPhaseProcessor {
    @Override
    public void setNextReader(LeafReaderContext context) {}

    @Override
    public void process(HitContext hit) {
      List<Object> matched = new ArrayList<>();
      evidence.of(hit).matched().forEach(match -> matched.add(json(match)));
      hit.hit().setDocumentField(FIELD, new DocumentField(FIELD, matched));
    }

    private static Map<String, Object> json(Match match) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("query", match.query());
      json.put("term", match.term());
      json.put("how", match.how().code());
      json.put("language", match.language().code());
      return json;
    }
  }
}

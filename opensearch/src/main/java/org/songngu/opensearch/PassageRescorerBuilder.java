package org.songngu.opensearch;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.QueryRewriteContext;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.search.rescore.RescoreContext;
import org.opensearch.search.rescore.RescorerBuilder;
import org.songngu.lexicon.Lexicon;

/**
 * The rescorer {@code {"window_size": 100, "songngu": {"query": "…"}}}: of the best by their words,
 * those that say the query in one passage come first. Its object is that of the query.
 */
public final class PassageRescorerBuilder extends RescorerBuilder<PassageRescorerBuilder> {
  private final SongnguQueryBuilder query;

  private PassageRescorerBuilder(SongnguQueryBuilder query) {
    this.query = query;
  }

  PassageRescorerBuilder(StreamInput in, Lexicon lexicon) throws IOException {
    super(in);
    this.query = new SongnguQueryBuilder(in, lexicon);
  }

  static PassageRescorerBuilder parse(XContentParser parser, Lexicon lexicon) throws IOException {
    return new PassageRescorerBuilder(SongnguQueryBuilder.parse(parser, lexicon));
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    query.writeTo(out);
  }

  @Override
  protected void doXContent(XContentBuilder json, Params params) throws IOException {
    json.startObject(SongnguPlugin.NAME);
    query.writeArguments(json);
    json.endObject();
  }

  @Override
  protected RescoreContext innerBuildContext(int window, QueryShardContext context) {
    return new PassageRescorer.Context(window, query.query());
  }

  @Override
  public PassageRescorerBuilder rewrite(QueryRewriteContext context) {
    return this;
  }

  @Override
  public String getWriteableName() {
    return SongnguPlugin.NAME;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PassageRescorerBuilder that
        && super.equals(other)
        && query.query().equals(that.query.query());
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), query);
  }
}

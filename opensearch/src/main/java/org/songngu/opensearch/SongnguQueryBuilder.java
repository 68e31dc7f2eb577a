package org.songngu.opensearch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.opensearch.core.ParseField;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.ObjectParser;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.AbstractQueryBuilder;
import org.opensearch.index.query.QueryShardContext;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.QueryOptions;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.search.SearchRequest;

/**
 * The query {@code {"songngu": {"query": "bán dẫn"}}}. It may have {@code language} ({@code vi},
 * {@code en}), {@code since} and {@code until} (a day, month or year), {@code source} (how the
 * publisher's name begins) and {@code expand} ({@code false}: the words as they are typed).
 */
public final class SongnguQueryBuilder extends AbstractQueryBuilder<SongnguQueryBuilder> {
  private static final ParseField QUERY = new ParseField("query");
  private static final ParseField LANGUAGE = new ParseField("language");
  private static final ParseField SINCE = new ParseField("since");
  private static final ParseField UNTIL = new ParseField("until");
  private static final ParseField SOURCE = new ParseField("source");
  private static final ParseField EXPAND = new ParseField("expand");
  private static final ObjectParser<Arguments, Lexicon> PARSER = parser();

  private final SearchRequest request;
  private final Lexicon lexicon;

  SongnguQueryBuilder(SearchRequest request, Lexicon lexicon) {
    this.request = request;
    this.lexicon = lexicon;
  }

  SongnguQueryBuilder(StreamInput in, Lexicon lexicon) throws IOException {
    super(in);
    this.request =
        new SearchRequest(
            in.readString(),
            Optional.ofNullable(in.readOptionalString()).flatMap(Language::ofCode),
            Optional.ofNullable(in.readOptionalString()).map(LocalDate::parse),
            Optional.ofNullable(in.readOptionalString()).map(LocalDate::parse),
            Optional.ofNullable(in.readOptionalString()),
            SearchRequest.DEFAULT_MAX_HITS,
            false,
            in.readBoolean() ? QueryOptions.DEFAULT : QueryOptions.AS_TYPED);
    this.lexicon = lexicon;
  }

  /**
   * Reads the query's object.
   *
   * @throws IllegalArgumentException if the query is missing or a value is wrong; the engine wraps
   *     it and answers that the request is bad
   */
  static SongnguQueryBuilder parse(XContentParser parser, Lexicon lexicon) throws IOException {
    return PARSER.parse(parser, new Arguments(), lexicon).builder(lexicon);
  }

  /** The arguments as they are read. */
  private static final class Arguments {
    private Optional<String> query = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<LocalDate> since = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<String> source = Optional.empty();
    private QueryOptions options = QueryOptions.DEFAULT;
    private float boost = DEFAULT_BOOST;
    private String name = "";

    SongnguQueryBuilder builder(Lexicon lexicon) {
      String asked =
          query.orElseThrow(() -> new IllegalArgumentException("songngu: what is the query?"));
      SearchRequest request =
          new SearchRequest(
              asked,
              language,
              since,
              until,
              source,
              SearchRequest.DEFAULT_MAX_HITS,
              false,
              options);
      SongnguQueryBuilder builder = new SongnguQueryBuilder(request, lexicon).boost(boost);
      return name.isEmpty() ? builder : builder.queryName(name);
    }
  }

  private static ObjectParser<Arguments, Lexicon> parser() {
    ObjectParser<Arguments, Lexicon> parser = new ObjectParser<>(SongnguPlugin.NAME);
    parser.declareString((read, text) -> read.query = Optional.of(text), QUERY);
    parser.declareString((read, code) -> read.language = language(code), LANGUAGE);
    parser.declareString((read, date) -> read.since = PublishedDate.parse(date).earliest(), SINCE);
    parser.declareString((read, date) -> read.until = PublishedDate.parse(date).latest(), UNTIL);
    parser.declareString((read, source) -> read.source = Optional.of(source), SOURCE);
    parser.declareBoolean(
        (read, expand) -> read.options = expand ? QueryOptions.DEFAULT : QueryOptions.AS_TYPED,
        EXPAND);
    parser.declareFloat((read, boost) -> read.boost = boost, BOOST_FIELD);
    parser.declareString((read, name) -> read.name = name, NAME_FIELD);
    return parser;
  }

  private static Optional<Language> language(String code) {
    Optional<Language> language = Language.ofCode(code);
    if (language.isEmpty()) {
      throw new IllegalArgumentException("songngu: language %s: vi or en".formatted(code));
    }
    return language;
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeString(request.query());
    out.writeOptionalString(request.language().map(Language::code).orElse(null));
    out.writeOptionalString(request.since().map(LocalDate::toString).orElse(null));
    out.writeOptionalString(request.until().map(LocalDate::toString).orElse(null));
    out.writeOptionalString(request.source().orElse(null));
    out.writeBoolean(request.options().expand());
  }

  @Override
  protected void doXContent(XContentBuilder json, Params params) throws IOException {
    json.startObject(SongnguPlugin.NAME);
    writeArguments(json);
    printBoostAndQueryName(json);
    json.endObject();
  }

  /** Writes what is asked for into an object that is open. */
  void writeArguments(XContentBuilder json) throws IOException {
    json.field(QUERY.getPreferredName(), request.query());
    if (request.language().isPresent()) {
      json.field(LANGUAGE.getPreferredName(), request.language().get().code());
    }
    if (request.since().isPresent()) {
      json.field(SINCE.getPreferredName(), request.since().get().toString());
    }
    if (request.until().isPresent()) {
      json.field(UNTIL.getPreferredName(), request.until().get().toString());
    }
    if (request.source().isPresent()) {
      json.field(SOURCE.getPreferredName(), request.source().get());
    }
    json.field(EXPAND.getPreferredName(), request.options().expand());
  }

  @Override
  protected Query doToQuery(QueryShardContext context) {
    return query();
  }

  ShardQuery query() {
    return new ShardQuery(request, lexicon);
  }

  @Override
  protected boolean doEquals(SongnguQueryBuilder other) {
    return request.equals(other.request);
  }

  @Override
  protected int doHashCode() {
    return Objects.hash(request);
  }

  @Override
  public String getWriteableName() {
    return SongnguPlugin.NAME;
  }
}

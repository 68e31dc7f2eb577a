package org.songngu.opensearch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.SearchPlugin;
import org.opensearch.search.fetch.FetchSubPhase;
import org.opensearch.search.fetch.subphase.highlight.Highlighter;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.UserLexicon;

/**
 * The plugin: analyzers {@code songngu_vi} and {@code songngu_en}, the query {@code songngu}, the
 * highlighter and the rescorer of the same name, and {@code matched} with every hit of the query.
 *
 * <p>The node setting {@code songngu.lexicon} names a user's lexicon in the configuration folder;
 * it must be the same on all nodes.
 */
public final class SongnguPlugin extends Plugin implements AnalysisPlugin, SearchPlugin {
  /** The name of the query, the highlighter and the rescorer. */
  public static final String NAME = "songngu";

  static final Setting<String> LEXICON =
      Setting.simpleString("songngu.lexicon", Setting.Property.NodeScope);

  private final Lexicon lexicon;

  /**
   * Made by the engine.
   *
   * @param configuration the node's configuration folder
   * @throws IOException if the lexicon that the settings name cannot be read
   */
  public SongnguPlugin(Settings settings, Path configuration) throws IOException {
    this.lexicon = lexicon(LEXICON.get(settings), configuration);
  }

  private static Lexicon lexicon(String file, Path configuration) throws IOException {
    if (file.isEmpty()) {
      return Lexicon.builtIn();
    }
    try (Reader reader =
        Files.newBufferedReader(configuration.resolve(file), StandardCharsets.UTF_8)) {
      return Lexicon.builtIn().with(UserLexicon.read(file, reader));
    }
  }

  @Override
  public List<Setting<?>> getSettings() {
    return List.of(LEXICON);
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return NamedAnalysis.analyzers(lexicon);
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return NamedAnalysis.tokenizers();
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return NamedAnalysis.filters();
  }

  @Override
  public List<QuerySpec<?>> getQueries() {
    return List.of(
        new QuerySpec<>(
            NAME,
            in -> new SongnguQueryBuilder(in, lexicon),
            parser -> SongnguQueryBuilder.parse(parser, lexicon)));
  }

  @Override
  public List<RescorerSpec<?>> getRescorers() {
    return List.of(
        new RescorerSpec<>(
            NAME,
            in -> new PassageRescorerBuilder(in, lexicon),
            parser -> PassageRescorerBuilder.parse(parser, lexicon)));
  }

  @Override
  public List<FetchSubPhase> getFetchSubPhases(FetchPhaseConstructionContext context) {
    return List.of(new MatchedPhase());
  }

  @Override
  public Map<String, Highlighter> getHighlighters() {
    return Map.of(NAME, new SnippetHighlighter());
  }
}

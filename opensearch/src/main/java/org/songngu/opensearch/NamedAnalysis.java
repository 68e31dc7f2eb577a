package org.songngu.opensearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoaderAware;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.songngu.analysis.CanonicalFilterFactory;
import org.songngu.analysis.FoldedLayerFilterFactory;
import org.songngu.analysis.LayerTokenizerFactory;
import org.songngu.analysis.NeutralLayerFilterFactory;
import org.songngu.analysis.ReportAnalyzer;
import org.songngu.analysis.ReportTokenizerFactory;
import org.songngu.analysis.StemLayerFilterFactory;
import org.songngu.analysis.WordLayerFilterFactory;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;

/**
 * The library's analysis under names for index settings. The arguments of tokenizers and filters
 * are those of the library's own factories.
 */
final class NamedAnalysis {
  private static final String TYPE = "type";

  private NamedAnalysis() {}

  static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers(
      Lexicon lexicon) {
    return Map.of(
        "songngu_vi", analyzer(lexicon, Language.VIETNAMESE),
        "songngu_en", analyzer(lexicon, Language.ENGLISH));
  }

  static Map<String, AnalysisProvider<TokenizerFactory>> tokenizers() {
    return Map.of(
        "songngu", tokenizer(ReportTokenizerFactory::new),
        "songngu_layers", tokenizer(LayerTokenizerFactory::new));
  }

  static Map<String, AnalysisProvider<TokenFilterFactory>> filters() {
    return Map.of(
        "songngu_canonical", filter(CanonicalFilterFactory::new),
        "songngu_words", filter(WordLayerFilterFactory::new),
        "songngu_neutral", filter(NeutralLayerFilterFactory::new),
        "songngu_folded", filter(FoldedLayerFilterFactory::new),
        "songngu_stem", filter(StemLayerFilterFactory::new));
  }

  private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(
      Lexicon lexicon, Language language) {
    return (index, environment, name, settings) ->
        new NamedAnalyzer(index, settings, name, new ReportAnalyzer(lexicon, language));
  }

  /** Needs settings, because the library's factory may have arguments that are required. */
  private static AnalysisProvider<TokenizerFactory> tokenizer(
      Function<Map<String, String>, org.apache.lucene.analysis.TokenizerFactory> maker) {
    return AnalysisPlugin.requiresAnalysisSettings(
        (index, environment, name, settings) -> {
          var factory = informed(maker.apply(arguments(settings)), environment);
          return TokenizerFactory.newFactory(name, factory::create);
        });
  }

  private static AnalysisProvider<TokenFilterFactory> filter(
      Function<Map<String, String>, org.apache.lucene.analysis.TokenFilterFactory> maker) {
    return AnalysisPlugin.requiresAnalysisSettings(
        (index, environment, name, settings) -> {
          var factory = informed(maker.apply(arguments(settings)), environment);
          return new NamedFilter(index, settings, name, factory);
        });
  }

  private static Map<String, String> arguments(Settings settings) {
    Map<String, String> arguments = new HashMap<>();
    for (String key : settings.keySet()) {
      if (!key.equals(TYPE)) {
        arguments.put(key, settings.get(key));
      }
    }
    return arguments;
  }

  /** A lexicon that is named is a file of the node's configuration folder. */
  private static <T> T informed(T factory, Environment environment) throws IOException {
    if (factory instanceof ResourceLoaderAware aware) {
      aware.inform(new ConfigurationFiles(environment.configDir()));
    }
    return factory;
  }

  /** One analyzer for each index, because the engine closes it with the index. */
  private static final class NamedAnalyzer extends AbstractIndexAnalyzerProvider<ReportAnalyzer> {
    private final ReportAnalyzer analyzer;

    NamedAnalyzer(IndexSettings index, Settings settings, String name, ReportAnalyzer analyzer) {
      super(index, name, settings);
      this.analyzer = analyzer;
    }

    @Override
    public ReportAnalyzer get() {
      return analyzer;
    }
  }

  private static final class NamedFilter extends AbstractTokenFilterFactory {
    private final org.apache.lucene.analysis.TokenFilterFactory factory;

    NamedFilter(
        IndexSettings index,
        Settings settings,
        String name,
        org.apache.lucene.analysis.TokenFilterFactory factory) {
      super(index, name, settings);
      this.factory = factory;
    }

    @Override
    public TokenStream create(TokenStream input) {
      return factory.create(input);
    }
  }
}

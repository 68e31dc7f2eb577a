/** Bilingual search for archives of Vietnamese and English news. */
module org.songngu.core {
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.queryparser;
  requires com.ibm.icu;
  requires com.fasterxml.jackson.core;
  requires org.jsoup;
  requires jwarc;
  requires org.apache.commons.compress;
  requires static transitive org.jspecify;

  exports org.songngu;
  exports org.songngu.lexicon;
  exports org.songngu.report;
  exports org.songngu.ingest;
  exports org.songngu.analysis;
  exports org.songngu.index;
  exports org.songngu.event;
  exports org.songngu.query;
  exports org.songngu.search;
  exports org.songngu.evaluate;

  provides org.apache.lucene.analysis.TokenizerFactory with
      org.songngu.analysis.ReportTokenizerFactory,
      org.songngu.analysis.LayerTokenizerFactory;
  provides org.apache.lucene.analysis.TokenFilterFactory with
      org.songngu.analysis.CanonicalFilterFactory,
      org.songngu.analysis.WordLayerFilterFactory,
      org.songngu.analysis.NeutralLayerFilterFactory,
      org.songngu.analysis.FoldedLayerFilterFactory,
      org.songngu.analysis.StemLayerFilterFactory;
}

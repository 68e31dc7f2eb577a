package org.songngu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.songngu.index.ReportFields;
import org.songngu.index.ReportLookup;
import org.songngu.index.ReportSimilarity;

class RetrieverTest {
  private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");

  /** So few words and lengths that most scores are equal to others. */
  private static final int LONGEST = 4;

  @Test
  void theBestAreThoseOfAnExhaustiveSearchAndOfEqualOnesTheSmallerIds() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
        write(directory, 1 + random.nextInt(3000), random);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          IndexSearcher searcher = new IndexSearcher(reader);
          searcher.setSimilarity(ReportSimilarity.create());
          for (int i = 0; i < 10; i++) {
            Query query = query(random);
            int count = 1 + random.nextInt(200);
            List<ScoredReport> all = exhaustive(searcher, query);
            assertThat(new Retriever(searcher, count).best(query))
                .as("seed %d, round %d, %s, %d", seed, round, query, count)
                .isEqualTo(all.subList(0, Math.min(count, all.size())));
          }
        }
      }
    }
  }

  /** Many segments, in an order that has nothing to do with the ids. */
  private static void write(ByteBuffersDirectory directory, int documents, Random random)
      throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, random);
    IndexWriterConfig settings =
        new IndexWriterConfig(new WhitespaceAnalyzer())
            .setSimilarity(ReportSimilarity.create())
            .setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (int number : numbers) {
        Document document = new Document();
        document.add(new SortedDocValuesField(ReportFields.ID, new BytesRef("r" + number)));
        List<String> words = new ArrayList<>();
        for (int n = random.nextInt(LONGEST); n >= 0; n--) {
          words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        document.add(new TextField("text", String.join(" ", words), Field.Store.NO));
        writer.addDocument(document);
        if (random.nextInt(500) == 0) {
          writer.flush();
        }
      }
    }
  }

  private static Query query(Random random) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int n = random.nextInt(3); n >= 0; n--) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      query.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
    }
    return query.build();
  }

  private static List<ScoredReport> exhaustive(IndexSearcher searcher, Query query)
      throws IOException {
    List<ScoredReport> all = new ArrayList<>();
    int documents = searcher.getIndexReader().maxDoc();
    for (ScoreDoc hit : searcher.search(query, documents).scoreDocs) {
      String id = ReportLookup.id(searcher.getIndexReader(), hit.doc);
      all.add(new ScoredReport(hit.doc, id, ScoreParts.ofWords(hit.score), false));
    }
    all.sort(ScoredReport::bestFirst);
    return all;
  }
}

package org.songngu.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.songngu.analysis.Layer;
import org.songngu.index.ReportFields;
import org.songngu.normalize.CanonicalForm;
import org.songngu.normalize.Folding;
import org.songngu.normalize.TokenScanner;
import org.songngu.report.Language;

/** Writes the words of a query that no report has as the most alike word that reports have. */
final class Spelling {
  /** Shorter words are one letter from too many others. */
  private static final int SHORTEST = 4;

  /** From this length on two letters may differ. */
  private static final int LONG = 8;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** The query with other words where reports have more alike ones; the query itself if none. */
  String corrected(String query) throws IOException {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    TokenScanner scanner = new TokenScanner();
    char[] characters = query.toCharArray();
    scanner.reset(characters, characters.length);
    while (scanner.next()) {
      String word = CanonicalForm.of(query.substring(scanner.start(), scanner.end()));
      if (word.length() >= SHORTEST
          && (scanner.traits() & TokenScanner.NUMBER) == 0
          && !isKnown(word)) {
        text.append(query, copied, scanner.start()).append(mostAlike(word));
        copied = scanner.end();
      }
    }
    return text.append(query, copied, query.length()).toString();
  }

  private boolean isKnown(String word) throws IOException {
    return reports(word) > 0 || reports(Layer.FOLDED.term(Folding.of(word))) > 0;
  }

  private int reports(String term) throws IOException {
    return reader.docFreq(new Term(ReportFields.text(Language.VIETNAMESE), term))
        + reader.docFreq(new Term(ReportFields.text(Language.ENGLISH), term));
  }

  /** The word of the fewest changed letters; of equal ones the one that most reports have. */
  private String mostAlike(String word) throws IOException {
    String best = word;
    float bestBoost = 0;
    int bestReports = 0;
    for (Language language : new Language[] {Language.VIETNAMESE, Language.ENGLISH}) {
      String field = ReportFields.text(language);
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms == null) {
        continue;
      }
      int edits = word.length() < LONG ? 1 : 2;
      FuzzyTermsEnum alike = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
      for (BytesRef term = alike.next(); term != null; term = alike.next()) {
        float boost = alike.getBoost();
        int reports = alike.docFreq();
        if (boost > bestBoost || (boost == bestBoost && reports > bestReports)) {
          best = term.utf8ToString();
          bestBoost = boost;
          bestReports = reports;
        }
      }
    }
    return best;
  }
}

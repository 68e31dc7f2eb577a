package org.songngu.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.songngu.analysis.Layer;
import org.songngu.index.ReportFields;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.query.QueryTree.All;
import org.songngu.query.QueryTree.Clause;
import org.songngu.query.QueryTree.Exact;
import org.songngu.query.QueryTree.Field;
import org.songngu.query.QueryTree.InField;
import org.songngu.query.QueryTree.Phrase;
import org.songngu.query.QueryTree.Prefix;
import org.songngu.query.QueryTree.Published;
import org.songngu.query.QueryTree.Words;
import org.songngu.report.Language;

/**
 * The weighted bilingual Lucene query of what a person typed.
 *
 * <p>Each unit is scored once in each language's field, as one group of weighted terms ({@link
 * SynonymQuery}): a report that says the same thing in two ways is not counted twice, and a
 * doubtful translation cannot outweigh a sure one.
 *
 * @param query what the words ask for
 * @param titles what a hit's title adds to its score
 * @param restrictions which reports may be hits, all of them
 * @param topical whether the words are a topic only: nothing that a hit must have or must not have
 * @param terms every term that it looks for, with the unit that it stands for
 * @param readAsText whether something that looked like syntax was taken for words
 */
public record BilingualQuery(
    Query query,
    Query titles,
    List<Query> restrictions,
    boolean topical,
    List<WeightedTerm> terms,
    boolean readAsText) {
  /** What a match in the title adds to the match in the text, which has the title too. */
  private static final float TITLE = 0.3f;

  /** A Vietnamese syllable by itself may be half of a word that the lexicon lacks. */
  private static final float SYLLABLE = 0.7f;

  /** What a question is asked with is hardly ever what it is about. */
  private static final float FRAME = 0.3f;

  private static final List<Language> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

  /**
   * Understands a query.
   *
   * @param text anything a person may type
   * @param lexicon what words mean
   * @param counts what the index to be searched knows
   * @param options how to read it
   * @return the query in both languages
   */
  public static BilingualQuery of(
      String text, Lexicon lexicon, DocumentCounts counts, QueryOptions options) {
    QuerySyntax.Parsed parsed = QuerySyntax.parse(text);
    Builder builder = new Builder(lexicon, counts, options);
    QueryTree words = parsed.tree().withoutRestrictions();
    Query query = builder.build(words);
    Query titles = Builder.anyOf(builder.titles);
    return new BilingualQuery(
        query,
        titles,
        parsed.tree().restrictions().stream().map(builder::build).toList(),
        words.isTopical(),
        List.copyOf(builder.terms),
        parsed.fault().isPresent());
  }

  /** {@return the query with what titles add, for engines that have one query only} */
  public Query withTitles() {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(titles, Occur.SHOULD).build();
  }

  /**
   * {@return the reports that have a form in text of its language}
   *
   * @param lexicon what words mean
   * @param form the form's number in the lexicon
   * @param counts what the index to be searched knows
   */
  public static Query ofForm(Lexicon lexicon, int form, DocumentCounts counts) {
    Language language = lexicon.forms().language(form);
    String term = LayerTerms.ofForm(lexicon.forms(), form);
    String field = ReportFields.text(language);
    WeightedTerm only =
        new WeightedTerm(term, language, term, 1, MatchKind.EXACT, lexicon.forms().text(form));
    List<Query> phrases =
        new UnindexedWords(lexicon, counts).phrases(field, language, List.of(only));
    TermQuery indexed = new TermQuery(new Term(field, term));
    return phrases.isEmpty() ? indexed : Builder.bestOf(indexed, phrases);
  }

  private static final class Builder {
    final List<WeightedTerm> terms = new ArrayList<>();
    final List<Query> titles = new ArrayList<>();
    private final DocumentCounts counts;
    private final Forms forms;
    private final UnitReader units;
    private final UnitTerms unitTerms;
    private final UnindexedWords unindexed;

    Builder(Lexicon lexicon, DocumentCounts counts, QueryOptions options) {
      this.counts = counts;
      this.forms = lexicon.forms();
      this.units = new UnitReader(lexicon, counts);
      this.unitTerms = new UnitTerms(lexicon, options, counts.gather());
      this.unindexed = new UnindexedWords(lexicon, counts);
    }

    Query build(QueryTree tree) {
      if (tree instanceof Words usual) {
        // Not left to the switch: the JVM makes a class for it, which takes longer than a search.
        return words(usual.text(), false);
      }
      return switch (tree) {
        case Words(String text) -> words(text, false);
        case Phrase(String text, int slop) -> phrase(text, slop, false);
        case Exact(String text) -> exact(text);
        case Prefix(String text) -> prefix(text);
        case InField(Field field, QueryTree inner) -> inField(field, inner);
        case Published published -> published(published);
        case All(List<Clause> clauses) -> all(clauses);
      };
    }

    private Query all(List<Clause> clauses) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      boolean onlyNot = true;
      boolean wanted = false;
      boolean required = false;
      for (Clause clause : clauses) {
        onlyNot &= clause.occur() == QueryTree.Occur.NOT;
        int knownTerms = terms.size();
        int knownTitles = titles.size();
        Occur occur = occur(clause);
        wanted |= occur == Occur.SHOULD;
        required |= occur == Occur.MUST;
        query.add(build(clause.query()), occur);
        if (clause.occur() == QueryTree.Occur.NOT) {
          terms.subList(knownTerms, terms.size()).clear();
          titles.subList(knownTitles, titles.size()).clear();
        }
      }
      if (onlyNot) {
        query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
      } else if (wanted && !required) {
        // A restriction alone makes no hit where there are words.
        query.setMinimumNumberShouldMatch(1);
      }
      return query.build();
    }

    private static Occur occur(Clause clause) {
      boolean filter = clause.query().isRestriction();
      return switch (clause.occur()) {
        case SHOULD -> Occur.SHOULD;
        case MUST -> filter ? Occur.FILTER : Occur.MUST;
        case NOT -> Occur.MUST_NOT;
      };
    }

    private Query words(String text, boolean titleOnly) {
      List<Unit> read = units.read(text);
      boolean contentOnly = read.stream().anyMatch(unit -> unit.kind() != Unit.Kind.FUNCTION);
      boolean asks = QuestionWords.areIn(read);
      List<Query> queries = new ArrayList<>();
      for (Unit unit : read) {
        if (!contentOnly || unit.kind() != Unit.Kind.FUNCTION) {
          boolean frame = asks && QuestionWords.isFrame(unit, forms);
          float share = frame ? FRAME : unit.isSyllable(forms) ? SYLLABLE : 1;
          queries.add(group(unitTerms.of(unit), share, titleOnly));
        }
      }
      return anyOf(queries);
    }

    private Query group(List<WeightedTerm> group, boolean titleOnly) {
      return group(group, 1, titleOnly);
    }

    /**
     * The share goes to the parts, so that Lucene sees one flat disjunction, which it can skip
     * through.
     */
    private Query group(List<WeightedTerm> group, float share, boolean titleOnly) {
      terms.addAll(group);
      List<Query> queries = new ArrayList<>();
      for (Language language : LANGUAGES) {
        List<WeightedTerm> ofLanguage =
            group.stream().filter(term -> term.language() == language).toList();
        if (!titleOnly) {
          anyTerm(ReportFields.text(language), language, ofLanguage)
              .forEach(text -> queries.add(boosted(text, share)));
        }
        List<Query> target = titleOnly ? queries : titles;
        anyTerm(ReportFields.title(language), language, ofLanguage)
            .forEach(title -> target.add(boosted(title, titleOnly ? share : TITLE * share)));
      }
      return anyOf(queries);
    }

    private static Query boosted(Query query, float boost) {
      return boost == 1 ? query : new BoostQuery(query, boost);
    }

    /** The query for a group in a field; nothing if the index knows none of its terms. */
    private List<Query> anyTerm(String field, Language language, List<WeightedTerm> group) {
      List<WeightedTerm> known =
          group.stream().filter(term -> counts.documents(language, term.term()) > 0).toList();
      Query indexed =
          known.isEmpty() ? MatchNoDocsQuery.INSTANCE : weighted(field, language, known);
      List<Query> phrases = unindexed.phrases(field, language, group);
      if (phrases.isEmpty()) {
        return known.isEmpty() ? List.of() : List.of(indexed);
      }
      return List.of(bestOf(indexed, phrases));
    }

    /** A report that has a word as a term and as a phrase has it once. */
    static Query bestOf(Query indexed, List<Query> phrases) {
      List<Query> all = new ArrayList<>(phrases);
      all.add(indexed);
      return new DisjunctionMaxQuery(all, 0);
    }

    /**
     * Lucene weighs a group as its most frequent term, however unlikely that one is. The group's
     * document frequency is the expected one, each term's by its weight; the boost makes it so.
     */
    private Query weighted(String field, Language language, List<WeightedTerm> group) {
      SynonymQuery.Builder query = new SynonymQuery.Builder(field);
      for (WeightedTerm term : group) {
        query.addTerm(new Term(field, term.term()), (float) term.boost());
      }
      double ratio = counts.rarity(language, group) / counts.leastRarity(language, group);
      double correction = counts.correction(field, group);
      return new BoostQuery(query.build(), (float) (ratio * correction));
    }

    private Query phrase(String text, int slop, boolean titleOnly) {
      List<QueryToken> tokens = QueryToken.of(text);
      if (tokens.size() < 2) {
        return words(text, titleOnly);
      }
      List<Query> queries = new ArrayList<>();
      for (Language language : LANGUAGES) {
        String field = titleOnly ? ReportFields.title(language) : ReportFields.text(language);
        queries.add(typedPhrase(field, tokens, slop, language));
      }
      List<Unit> read = units.read(text);
      if (read.size() == 1) {
        queries.add(group(unitTerms.of(read.getFirst()), titleOnly));
      } else {
        for (Language language : LANGUAGES) {
          String field = titleOnly ? ReportFields.title(language) : ReportFields.text(language);
          new TranslatedPhrase(read, language, counts)
              .terms(forms, unitTerms)
              .ifPresent(
                  translated -> {
                    translated.forEach(terms::addAll);
                    queries.add(TranslatedPhrase.query(field, translated, slop));
                  });
        }
      }
      return anyOf(queries);
    }

    private Query typedPhrase(String field, List<QueryToken> tokens, int slop, Language language) {
      PhraseQuery.Builder query = new PhraseQuery.Builder().setSlop(slop);
      boolean unmarked =
          language == Language.VIETNAMESE && tokens.stream().noneMatch(QueryToken::hasMarks);
      for (QueryToken token : tokens) {
        String term =
            unmarked && !token.isNumber()
                ? Layer.FOLDED.term(token.folded())
                : Layer.EXACT.term(
                    language == Language.ENGLISH ? token.folded() : token.canonical());
        query.add(new Term(field, term));
        MatchKind how = unmarked ? MatchKind.FOLDED : MatchKind.EXACT;
        terms.add(new WeightedTerm(token.text(), language, term, 1, how, token.text()));
      }
      return query.build();
    }

    private Query exact(String text) {
      List<Query> queries = new ArrayList<>();
      for (QueryToken token : QueryToken.of(text)) {
        queries.add(group(UnitTerms.exact(token), false));
      }
      return anyOf(queries);
    }

    private Query prefix(String text) {
      List<QueryToken> tokens = QueryToken.of(text);
      if (tokens.size() != 1) {
        return words(text, false);
      }
      QueryToken token = tokens.getFirst();
      List<Query> queries = new ArrayList<>();
      for (Language language : LANGUAGES) {
        Layer layer =
            language == Language.VIETNAMESE && !token.hasMarks() ? Layer.FOLDED : Layer.EXACT;
        String prefix = layer.term(token.canonical());
        queries.add(new PrefixQuery(new Term(ReportFields.text(language), prefix)));
      }
      return anyOf(queries);
    }

    private Query inField(Field field, QueryTree inner) {
      return switch (field) {
        case TITLE -> inTitle(inner);
        case BODY, PUBLISHED -> build(inner);
        case ID -> term(ReportFields.ID, plain(inner));
        case URL -> term(ReportFields.URL, plain(inner));
        case LANGUAGE -> term(ReportFields.LANGUAGE, plain(inner).toLowerCase(Locale.ROOT));
        case SOURCE ->
            new PrefixQuery(new Term(ReportFields.SOURCE, plain(inner).toLowerCase(Locale.ROOT)));
      };
    }

    private Query inTitle(QueryTree inner) {
      return switch (inner) {
        case Words(String text) -> words(text, true);
        case Phrase(String text, int slop) -> phrase(text, slop, true);
        default -> build(inner);
      };
    }

    private static String plain(QueryTree tree) {
      return switch (tree) {
        case Words(String text) -> text;
        case Phrase(String text, int slop) -> text;
        case Exact(String text) -> text;
        case Prefix(String text) -> text;
        default -> "";
      };
    }

    private static Query term(String field, String value) {
      return new TermQuery(new Term(field, value));
    }

    private static Query published(Published published) {
      return publishedBetween(
          published.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
          published.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    private static Query anyOf(List<Query> queries) {
      if (queries.isEmpty()) {
        return MatchNoDocsQuery.INSTANCE;
      }
      if (queries.size() == 1) {
        return queries.getFirst();
      }
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      queries.forEach(part -> query.add(part, Occur.SHOULD));
      return query.build();
    }
  }

  /**
   * Reports that may be from these days; a report of unknown year may be from any.
   *
   * @param from the first day, in days since 1970
   * @param to the last day, inclusive
   * @return a query for the days
   */
  public static Query publishedBetween(long from, long to) {
    return new BooleanQuery.Builder()
        .add(LongPoint.newRangeQuery(ReportFields.EARLIEST, Long.MIN_VALUE, to), Occur.FILTER)
        .add(LongPoint.newRangeQuery(ReportFields.LATEST, from, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }
}

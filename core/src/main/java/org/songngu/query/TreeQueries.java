package org.songngu.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
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

/** Turns the tree of a query into Lucene's queries, and notes the terms that they look for. */
final class TreeQueries {
  /** What a match in the title adds to the match in the text, which has the title too. */
  private static final float TITLE = 0.3f;

  /** A Vietnamese syllable by itself may be half of a word that the lexicon lacks. */
  private static final float SYLLABLE = 0.7f;

  /** A syllable of what was taken for a word, where no report has that word. */
  private static final float GUESS = 0.2f;

  /** What a question is asked with is hardly ever what it is about. */
  private static final float FRAME = 0.3f;

  private static final List<Language> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

  final List<WeightedTerm> terms = new ArrayList<>();
  final List<Query> titles = new ArrayList<>();
  private final DocumentCounts counts;
  private final Forms forms;
  private final UnitReader units;
  private final UnitTerms unitTerms;
  private final GroupQueries groups;

  TreeQueries(Lexicon lexicon, DocumentCounts counts, QueryOptions options) {
    this.counts = counts;
    this.forms = lexicon.forms();
    this.units = new UnitReader(lexicon, counts);
    this.unitTerms = new UnitTerms(lexicon, options, counts.gather());
    this.groups = new GroupQueries(lexicon, counts);
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
        float share = asks && QuestionWords.isFrame(unit, forms) ? FRAME : share(unit);
        queries.add(group(unitTerms.of(unit), share, titleOnly));
      }
    }
    return GroupQueries.anyOf(queries);
  }

  private float share(Unit unit) {
    if (unit.kind() == Unit.Kind.GUESS) {
      return GUESS;
    }
    return unit.isSyllable(forms) ? SYLLABLE : 1;
  }

  private Query group(List<WeightedTerm> group, boolean titleOnly) {
    return group(group, 1, titleOnly);
  }

  /**
   * The share goes to the parts, so that Lucene sees one flat disjunction, which it can skip
   * through.
   */
  private Query group(List<WeightedTerm> all, float share, boolean titleOnly) {
    List<WeightedTerm> group = LikeliestTerms.of(all, counts);
    terms.addAll(group);
    List<Query> queries = new ArrayList<>();
    for (Language language : LANGUAGES) {
      List<WeightedTerm> ofLanguage =
          group.stream().filter(term -> term.language() == language).toList();
      if (!titleOnly) {
        groups
            .anyTerm(ReportFields.text(language), language, ofLanguage)
            .forEach(text -> queries.add(GroupQueries.boosted(text, share)));
      }
      List<Query> target = titleOnly ? queries : titles;
      groups
          .anyTerm(ReportFields.title(language), language, ofLanguage)
          .forEach(
              title -> target.add(GroupQueries.boosted(title, titleOnly ? share : TITLE * share)));
    }
    return GroupQueries.anyOf(queries);
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
    return GroupQueries.anyOf(queries);
  }

  private Query typedPhrase(String field, List<QueryToken> tokens, int slop, Language language) {
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(slop);
    boolean unmarked =
        language == Language.VIETNAMESE && tokens.stream().noneMatch(QueryToken::hasMarks);
    MatchKind how = unmarked ? MatchKind.FOLDED : MatchKind.EXACT;
    for (QueryToken token : tokens) {
      List<WeightedTerm> written =
          writtenTerms(token, language, unmarked).stream()
              .map(term -> new WeightedTerm(token.text(), language, term, 1, how, token.text()))
              .toList();
      query.add(written.stream().map(term -> new Term(field, term.term())).toArray(Term[]::new));
      terms.addAll(written);
    }
    return query.build();
  }

  /** English leaves the marks of a name out, or has them all. */
  private static List<String> writtenTerms(QueryToken token, Language language, boolean unmarked) {
    if (unmarked && !token.isNumber()) {
      return List.of(Layer.FOLDED.term(token.folded()));
    }
    String exact = Layer.EXACT.term(token.canonical());
    return language == Language.ENGLISH && token.hasMarks()
        ? List.of(exact, Layer.EXACT.term(token.folded()))
        : List.of(exact);
  }

  private Query exact(String text) {
    List<Query> queries = new ArrayList<>();
    for (QueryToken token : QueryToken.of(text)) {
      queries.add(group(UnitTerms.exact(token), false));
    }
    return GroupQueries.anyOf(queries);
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
    return GroupQueries.anyOf(queries);
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
    return BilingualQuery.publishedBetween(
        published.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        published.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }
}

package org.songngu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.songngu.query.QueryTree.All;
import org.songngu.query.QueryTree.Clause;
import org.songngu.query.QueryTree.Exact;
import org.songngu.query.QueryTree.Field;
import org.songngu.query.QueryTree.InField;
import org.songngu.query.QueryTree.Occur;
import org.songngu.query.QueryTree.Phrase;
import org.songngu.query.QueryTree.Prefix;
import org.songngu.query.QueryTree.Published;
import org.songngu.query.QueryTree.Words;
import org.songngu.report.PublishedDate;

/**
 * Reads the query language: Lucene's own conventions for phrases, {@code AND}, {@code OR}, {@code
 * -}, parentheses, {@code field:value} and ranges of {@code published}, and {@code =word}. Any text
 * is a query: what is no syntax is words.
 */
public final class QuerySyntax {
  private static final String NO_FIELD = "words";
  private static final String SYNTAX = "\"():[]*~+-=\\";

  private QuerySyntax() {}

  /**
   * A query as it was understood.
   *
   * @param tree its structure
   * @param fault what looked like syntax and was taken for words
   */
  public record Parsed(QueryTree tree, Optional<QueryFault> fault) {}

  /**
   * Reads any text.
   *
   * @param text the text
   * @return the tree of the query
   */
  public static Parsed parse(String text) {
    if (isPlain(text)) {
      return new Parsed(new Words(text), Optional.empty());
    }
    QueryText.Prepared prepared = QueryText.prepare(text);
    try {
      QueryNode node = new StandardSyntaxParser().parse(prepared.text(), NO_FIELD);
      return new Parsed(tree(node), prepared.fault());
    } catch (QueryNodeException | IllegalArgumentException e) {
      return new Parsed(
          new Words(text), prepared.fault().or(() -> Optional.of(QueryFault.unreadable(text))));
    }
  }

  /** Most queries have no syntax; they need no parser. */
  private static boolean isPlain(String text) {
    boolean symbols = text.chars().anyMatch(c -> SYNTAX.indexOf(c) >= 0);
    return !symbols && !text.contains("AND") && !text.contains("OR") && !text.contains("NOT");
  }

  private static QueryTree tree(QueryNode node) {
    return switch (node) {
      case QuotedFieldQueryNode quoted -> inField(quoted, new Phrase(quoted.getTextAsString(), 0));
      case FieldQueryNode word -> inField(word, word(word.getTextAsString()));
      case SlopQueryNode slop -> withSlop(slop);
      case TermRangeQueryNode range -> range(range);
      case GroupQueryNode group -> tree(group.getChild());
      case AndQueryNode and -> all(and, Occur.MUST);
      case OrQueryNode or -> anyOf(or);
      case ModifierQueryNode modifier -> new All(List.of(clause(modifier, Occur.SHOULD)));
      default -> all(node, Occur.SHOULD);
    };
  }

  private static QueryTree word(String text) {
    if (text.startsWith("=") && text.length() > 1) {
      return new Exact(text.substring(1));
    }
    return text.endsWith("*") && text.length() > 1
        ? new Prefix(text.substring(0, text.length() - 1))
        : new Words(text);
  }

  private static QueryTree inField(FieldQueryNode node, QueryTree query) {
    String name = node.getFieldAsString();
    if (name.equals(NO_FIELD)) {
      return query;
    }
    Field field = Field.valueOf(name.toUpperCase(Locale.ROOT));
    return field == Field.PUBLISHED
        ? published(node.getTextAsString(), node.getTextAsString())
        : new InField(field, query);
  }

  private static QueryTree withSlop(SlopQueryNode node) {
    QueryTree inner = tree(node.getChild());
    return switch (inner) {
      case Phrase phrase -> new Phrase(phrase.text(), node.getValue());
      case InField(Field field, Phrase phrase) ->
          new InField(field, new Phrase(phrase.text(), node.getValue()));
      default -> inner;
    };
  }

  private static QueryTree range(TermRangeQueryNode node) {
    if (!node.getField().toString().equals(Field.PUBLISHED.name().toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("only published has ranges");
    }
    return published(
        node.getLowerBound().getTextAsString(), node.getUpperBound().getTextAsString());
  }

  private static QueryTree published(String from, String to) {
    return new Published(
        bound(from).flatMap(PublishedDate::earliest), bound(to).flatMap(PublishedDate::latest));
  }

  private static Optional<PublishedDate> bound(String text) {
    return text.equals("*") || text.isEmpty()
        ? Optional.empty()
        : Optional.of(PublishedDate.parse(text));
  }

  /** Joins neighboring words into runs, because a known form may span them. */
  private static QueryTree all(QueryNode node, Occur usual) {
    List<Clause> clauses = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (QueryNode child : node.getChildren()) {
      Clause clause = clause(child, usual);
      if (clause.occur() == Occur.SHOULD && clause.query() instanceof Words(String text)) {
        run.append(run.isEmpty() ? "" : " ").append(text);
      } else {
        flush(run, clauses);
        clauses.add(restricting(clause));
      }
    }
    flush(run, clauses);
    return clauses.size() == 1 && clauses.getFirst().occur() != Occur.NOT
        ? clauses.getFirst().query()
        : new All(clauses);
  }

  private static QueryTree anyOf(OrQueryNode node) {
    return new All(node.getChildren().stream().map(child -> clause(child, Occur.SHOULD)).toList());
  }

  private static void flush(StringBuilder run, List<Clause> clauses) {
    if (!run.isEmpty()) {
      clauses.add(new Clause(Occur.SHOULD, new Words(run.toString())));
      run.setLength(0);
    }
  }

  private static Clause clause(QueryNode node, Occur usual) {
    if (node instanceof ModifierQueryNode modifier) {
      Occur occur =
          switch (modifier.getModifier()) {
            case MOD_NOT -> Occur.NOT;
            case MOD_REQ -> Occur.MUST;
            case MOD_NONE -> usual;
          };
      return new Clause(occur, tree(modifier.getChild()));
    }
    return new Clause(usual, tree(node));
  }

  /** Beside words, a restriction to a language, a source or a date is meant for every hit. */
  private static Clause restricting(Clause clause) {
    return clause.query().isRestriction() && clause.occur() == Occur.SHOULD
        ? new Clause(Occur.MUST, clause.query())
        : clause;
  }
}

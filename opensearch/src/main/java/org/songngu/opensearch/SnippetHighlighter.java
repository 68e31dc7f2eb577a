package org.songngu.opensearch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensearch.core.common.text.Text;
import org.opensearch.index.mapper.MappedFieldType;
import org.opensearch.search.fetch.subphase.highlight.FieldHighlightContext;
import org.opensearch.search.fetch.subphase.highlight.HighlightField;
import org.opensearch.search.fetch.subphase.highlight.Highlighter;
import org.songngu.search.Snippet;

/**
 * The highlighter {@code songngu} of the fields {@code title} and {@code body}: the library's
 * snippets with its marks, in the tags that the search asks for.
 */
final class SnippetHighlighter implements Highlighter {
  private static final String EVIDENCE = SongnguPlugin.NAME + ".evidence";

  @Override
  public boolean canHighlight(MappedFieldType type) {
    return true;
  }

  @Override
  public @Nullable HighlightField highlight(FieldHighlightContext context) {
    // The cache lives as long as the search on this shard: the query is understood once.
    Object cached = context.cache.computeIfAbsent(EVIDENCE, any -> HitEvidence.of(context.context));
    if (!(cached instanceof Optional<?> some)
        || !(some.orElse(null) instanceof HitEvidence evidence)) {
      return null;
    }
    String before = context.field.fieldOptions().preTags()[0];
    String after = context.field.fieldOptions().postTags()[0];
    Text[] fragments =
        evidence.of(context.hitContext).snippets().stream()
            .filter(snippet -> snippet.field().equals(context.fieldName))
            .map(snippet -> new Text(marked(snippet, before, after)))
            .toArray(Text[]::new);
    return fragments.length == 0 ? null : new HighlightField(context.fieldName, fragments);
  }

  private static String marked(Snippet snippet, String before, String after) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Snippet.Span mark : snippet.marks()) {
      marked.append(snippet.text(), at, mark.start()).append(before);
      marked.append(snippet.text(), mark.start(), mark.end()).append(after);
      at = mark.end();
    }
    return marked.append(snippet.text().substring(at)).toString();
  }
}

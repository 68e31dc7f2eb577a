package org.songngu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

/** Finds the forms that a word as a whole can be, in either language, with or without its marks. */
public final class FormFinder {
  private final Lexicon lexicon;
  private final FormTokens tokens = new FormTokens();

  /**
   * Finds forms of one lexicon.
   *
   * @param lexicon whose forms to find
   */
  public FormFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@return the numbers of the forms: those with the same marks first, those of the same letters
   * last}
   *
   * @param word the word
   */
  public Set<Integer> find(String word) {
    Set<Integer> forms = new LinkedHashSet<>();
    List<String> vietnamese = tokens.keys(word, Language.VIETNAMESE);
    forms.addAll(find(lexicon.words(Language.VIETNAMESE), vietnamese));
    forms.addAll(find(lexicon.words(Language.ENGLISH), tokens.keys(word, Language.ENGLISH)));
    List<String> folded = vietnamese.stream().map(Folding::of).toList();
    if (folded.equals(vietnamese)) {
      forms.addAll(find(lexicon.foldedWords(), folded));
    }
    return forms;
  }

  /** The forms of an index that consist of exactly these tokens. */
  static List<Integer> find(WordIndex index, List<String> key) {
    int[] numbers =
        key.stream().mapToInt(token -> index.token(token.toCharArray(), token.length())).toArray();
    List<Integer> forms = new ArrayList<>();
    if (numbers.length == 0) {
      return forms;
    }
    WordMatcher matcher = index.matcher();
    int found = matcher.match(numbers, 0, numbers.length);
    for (int n = 0; n < found; n++) {
      if (matcher.length(n) == numbers.length) {
        for (int form : index.forms(matcher.group(n))) {
          forms.add(form);
        }
      }
    }
    return forms;
  }
}

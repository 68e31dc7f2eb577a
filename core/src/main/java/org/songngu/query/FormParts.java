package org.songngu.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.WordIndex;
import org.songngu.lexicon.WordMatcher;
import org.songngu.report.Language;

/**
 * The known forms inside a form of several tokens: {@code flight} in {@code flight attendant},
 * {@code trí tuệ} in {@code trí tuệ nhân tạo}. A single Vietnamese syllable inside a word means too
 * many things to count.
 */
final class FormParts {
  private final Lexicon lexicon;
  private final Forms forms;

  FormParts(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.forms = lexicon.forms();
  }

  /** The tokens of a form as an index has them: syllables in Vietnamese, stems in English. */
  List<String> tokens(int form) {
    List<String> tokens = new ArrayList<>();
    boolean inflected = forms.language(form) == Language.ENGLISH && forms.isCased(form);
    for (String token : forms.term(form).toLowerCase(Locale.ROOT).split(" ", -1)) {
      tokens.add(inflected ? QueryToken.stem(token) : token);
    }
    return tokens;
  }

  /** Whether a stem by itself is a form of English. */
  boolean isEnglishWord(String stem) {
    WordIndex english = lexicon.words(Language.ENGLISH);
    int[] number = {english.token(stem.toCharArray(), stem.length())};
    return english.matcher().match(number, 0, 1) > 0;
  }

  /** The content forms inside a form, in no particular order. */
  Set<Integer> of(int form) {
    int[] numbers = numbers(form);
    int shortest = forms.language(form) == Language.VIETNAMESE ? 2 : 1;
    Set<Integer> parts = new LinkedHashSet<>();
    for (int from = 0; from < numbers.length; from++) {
      addParts(form, numbers, from, shortest, parts);
    }
    return parts;
  }

  /**
   * The content forms that say what sort of thing a compound is: English has them at its end
   * ({@code gecko} in {@code house gecko}), Vietnamese at its beginning ({@code nhà máy} in {@code
   * nhà máy điện}).
   */
  Set<Integer> heads(int form) {
    int[] numbers = numbers(form);
    Set<Integer> heads = new LinkedHashSet<>();
    if (forms.language(form) == Language.VIETNAMESE) {
      addParts(form, numbers, 0, 2, heads);
    } else {
      for (int from = 1; from < numbers.length; from++) {
        addParts(form, numbers, from, numbers.length - from, heads);
      }
    }
    return heads;
  }

  private int[] numbers(int form) {
    WordIndex index = lexicon.words(forms.language(form));
    return tokens(form).stream()
        .mapToInt(token -> index.token(token.toCharArray(), token.length()))
        .toArray();
  }

  /** Adds what begins at a token of a form, and is not the whole of it. */
  private void addParts(int form, int[] numbers, int from, int shortest, Set<Integer> parts) {
    WordIndex index = lexicon.words(forms.language(form));
    WordMatcher matcher = index.matcher();
    int found = matcher.match(numbers, from, numbers.length);
    for (int n = 0; n < found; n++) {
      if (matcher.length(n) >= shortest && matcher.length(n) < numbers.length) {
        addContent(index, matcher.group(n), parts);
      }
    }
  }

  private void addContent(WordIndex index, int group, Set<Integer> parts) {
    for (int form : index.forms(group)) {
      if (forms.isContent(form)) {
        parts.add(form);
      }
    }
  }
}

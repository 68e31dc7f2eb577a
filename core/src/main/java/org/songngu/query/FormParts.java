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
    Inside inside = new Inside(form);
    int shortest = forms.language(form) == Language.VIETNAMESE ? 2 : 1;
    for (int from = 0; from < inside.numbers.length; from++) {
      inside.add(from, shortest);
    }
    return inside.parts;
  }

  /**
   * The content forms that say what sort of thing a compound is: English has them at its end
   * ({@code gecko} in {@code house gecko}), Vietnamese at its beginning ({@code nhà máy} in {@code
   * nhà máy điện}).
   */
  Set<Integer> heads(int form) {
    Inside inside = new Inside(form);
    if (forms.language(form) == Language.VIETNAMESE) {
      inside.add(0, 2);
    } else {
      for (int from = 1; from < inside.numbers.length; from++) {
        inside.add(from, inside.numbers.length - from);
      }
    }
    return inside.parts;
  }

  /** Finds forms among the tokens of one form. */
  private final class Inside {
    private final WordIndex index;
    private final WordMatcher matcher;
    private final int[] numbers;
    private final Set<Integer> parts = new LinkedHashSet<>();

    Inside(int form) {
      this.index = lexicon.words(forms.language(form));
      this.matcher = index.matcher();
      this.numbers =
          tokens(form).stream()
              .mapToInt(token -> index.token(token.toCharArray(), token.length()))
              .toArray();
    }

    /** Adds the content forms that begin at a token and are not the whole. */
    void add(int from, int shortest) {
      int found = matcher.match(numbers, from, numbers.length);
      for (int n = 0; n < found; n++) {
        if (matcher.length(n) >= shortest && matcher.length(n) < numbers.length) {
          addContent(matcher.group(n));
        }
      }
    }

    private void addContent(int group) {
      for (int form : index.forms(group)) {
        if (forms.isContent(form)) {
          parts.add(form);
        }
      }
    }
  }
}

package org.songngu.query;

import java.util.List;
import java.util.Set;
import org.songngu.lexicon.Forms;

/**
 * The words by which a question says what it asks for: in {@code What is the capital called?} and
 * {@code Tên của thủ đô là gì?} only the capital is the topic. A report seldom says <i>called</i>
 * or <i>name</i> where it gives the answer.
 *
 * <p>The lists are of this project: the interrogatives of both languages, and what they are asked
 * with most.
 */
final class QuestionWords {
  private static final Set<String> INTERROGATIVES =
      Set.of(
          "gì", "nào", "ai", "đâu", "sao", "mấy", "bao", "what", "which", "who", "whom", "whose",
          "where", "when", "why", "how");

  /** As they are typed without marks; {@code may} is left out, for it is English too. */
  private static final Set<String> UNMARKED = Set.of("gi", "nao", "ai", "dau", "sao", "bao");

  /** How something is called, of which kind it is, why, when and how much: forms of the lexicon. */
  private static final Set<String> FRAME =
      Set.of(
          "tên",
          "tên gọi",
          "gọi",
          "gọi là",
          "được gọi",
          "được gọi là",
          "nghĩa",
          "nghĩa là",
          "có nghĩa là",
          "thuật ngữ",
          "từ",
          "kể tên",
          "loại",
          "kiểu",
          "dạng",
          "cách",
          "lý do",
          "thời gian",
          "số lượng",
          "name",
          "call",
          "mean",
          "meaning",
          "term",
          "word",
          "type",
          "kind",
          "sort",
          "way",
          "reason",
          "time",
          "number",
          "amount");

  private QuestionWords() {}

  /** Whether the units of a text ask something. */
  static boolean areIn(List<Unit> units) {
    List<QueryToken> tokens = units.stream().flatMap(unit -> unit.tokens().stream()).toList();
    boolean unmarked = tokens.stream().noneMatch(QueryToken::hasMarks);
    return tokens.stream()
        .map(QueryToken::canonical)
        .anyMatch(
            token -> INTERROGATIVES.contains(token) || (unmarked && UNMARKED.contains(token)));
  }

  /** Whether a unit is most likely one of the words that a question is asked with. */
  static boolean isFrame(Unit unit, Forms forms) {
    return unit.readings().stream()
        .anyMatch(
            reading -> 2 * reading.probability() > 1 && FRAME.contains(forms.text(reading.form())));
  }
}

package org.songngu.search;

/**
 * What a hit's score is made of; the score is the sum. None of the parts is negative.
 *
 * @param words what the query's words weigh in the report and, once more, in its title, by BM25
 * @param passage what the best passage adds, where several of the words stand close together
 * @param event what the event's best report gives beyond the report's own words
 * @param subject what it adds that the report is about what the best hits are about
 */
public record ScoreParts(double words, double passage, double event, double subject) {
  static ScoreParts ofWords(double words) {
    return new ScoreParts(words, 0, 0, 0);
  }

  /** {@return the score} */
  public double sum() {
    return words + passage + event + subject;
  }

  ScoreParts plusWords(double more) {
    return new ScoreParts(words + more, passage, event, subject);
  }

  ScoreParts plusPassage(double more) {
    return new ScoreParts(words, passage + more, event, subject);
  }

  ScoreParts plusEvent(double more) {
    return new ScoreParts(words, passage, event + more, subject);
  }

  ScoreParts plusSubject(double more) {
    return new ScoreParts(words, passage, event, subject + more);
  }
}

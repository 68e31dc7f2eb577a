package org.songngu.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.songngu.lexicon.ConceptKind;
import org.songngu.lexicon.Forms;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.Sense;
import org.songngu.lexicon.Surface;
import org.songngu.lexicon.WordIndex;
import org.songngu.report.Language;

/**
 * The words of one index of the lexicon as signatures need them; each is worked out when a text
 * first has it. Safe for use by many threads.
 */
public final class KnownWords {
  /** A meaning that is less likely is not looked for. */
  private static final double LIKELY = 0.3;

  /** A meaning that is less likely is not worth its place. */
  private static final double FAINT = 0.1;

  private static final int MOST = 255;

  private final Lexicon lexicon;
  private final Language language;
  private final WordIndex index;
  private final AtomicReferenceArray<@Nullable Group> groups;

  /**
   * The numbers of concepts in signatures; 0 where not worked out yet. Two threads write the same.
   */
  private final int[] identities;

  KnownWords(Lexicon lexicon, Language language, WordIndex index) {
    this.lexicon = lexicon;
    this.language = language;
    this.index = index;
    this.identities = new int[lexicon.size()];
    this.groups = new AtomicReferenceArray<>(lexicon.forms().size());
  }

  /**
   * What forms that are written alike can be.
   *
   * @param cased whether one of them is a name
   * @param common whether one of them is no name
   * @param asName what they are as a name; null if that says nothing of a report's subject
   * @param asWord what they are as a word; null if that says nothing of a report's subject
   * @param nameConcepts the concepts of all that are names
   * @param likelyNameConcepts those by which reports may be looked for
   * @param kind what the name is a name of
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Group(
      boolean cased,
      boolean common,
      @Nullable KnownWord asName,
      @Nullable KnownWord asWord,
      int[] nameConcepts,
      int[] likelyNameConcepts,
      NameKind kind) {}

  WordIndex index() {
    return index;
  }

  /**
   * What a group of the index can be; it is kept by its first form, which no other group has.
   *
   * @param number a group of {@link WordIndex}
   */
  public Group group(int number) {
    int first = index.form(number, 0);
    Group known = groups.get(first);
    if (known == null) {
      known = read(index.forms(number));
      groups.set(first, known);
    }
    return known;
  }

  private Group read(int[] found) {
    Forms forms = lexicon.forms();
    int[] cased = Arrays.stream(found).filter(forms::isCased).toArray();
    int[] common = Arrays.stream(found).filter(form -> !forms.isCased(form)).toArray();
    return new Group(
        cased.length > 0,
        common.length > 0,
        word(cased),
        word(common),
        meanings(cased).keySet().stream().mapToInt(this::identity).toArray(),
        likely(cased),
        cased.length == 0 ? NameKind.OTHER : kind(cased[0]));
  }

  private NameKind kind(int form) {
    return switch (lexicon.kind(lexicon.forms().senses(form).getFirst().concept())) {
      case PLACE -> NameKind.PLACE;
      case ORG -> NameKind.ORGANIZATION;
      default -> NameKind.OTHER;
    };
  }

  private @Nullable KnownWord word(int[] candidates) {
    Forms forms = lexicon.forms();
    int[] kept = Arrays.stream(candidates).filter(forms::isContent).toArray();
    if (kept.length == 0) {
      return null;
    }
    int key = Hashes.of(forms.term(kept[0]));
    ConceptKind kind = lexicon.kind(forms.senses(kept[0]).getFirst().concept());
    Map<Integer, Double> meanings = meanings(kept);
    meanings.values().removeIf(probability -> probability < FAINT);
    int[] concepts = new int[meanings.size()];
    byte[] probabilities = new byte[meanings.size()];
    int at = 0;
    for (Map.Entry<Integer, Double> meaning : meanings.entrySet()) {
      concepts[at] = identity(meaning.getKey());
      probabilities[at] = (byte) Math.max(1, Math.round(MOST * meaning.getValue()));
      at++;
    }
    float weight = (float) (TermWeights.builtIn().word(language, key) * kindWeight(kind));
    return new KnownWord(key, kept[0], weight, concepts, probabilities, likely(kept));
  }

  /** The probability of each concept, where a word can be any of the forms. */
  private Map<Integer, Double> meanings(int[] forms) {
    Map<Integer, Double> sum = new TreeMap<>();
    for (int form : forms) {
      for (Sense sense : lexicon.forms().senses(form)) {
        sum.merge(sense.concept(), sense.probability() / forms.length, Double::sum);
      }
    }
    return sum;
  }

  private int[] likely(int[] forms) {
    List<Integer> likely = new ArrayList<>();
    for (int form : forms) {
      for (Sense sense : lexicon.forms().senses(form)) {
        if (sense.probability() >= LIKELY) {
          likely.add(identity(sense.concept()));
        }
      }
    }
    return likely.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** A concept's number in signatures: other lexicons may have it at another place. */
  private int identity(int concept) {
    int known = identities[concept];
    if (known == 0) {
      known =
          Hashes.of(firstForm(concept, Language.ENGLISH), firstForm(concept, Language.VIETNAMESE));
      identities[concept] = known;
    }
    return known;
  }

  private int firstForm(int concept, Language of) {
    List<Surface> surfaces = lexicon.surfaces(concept, of);
    return surfaces.isEmpty() ? 0 : Hashes.of(lexicon.forms().text(surfaces.getFirst().form()));
  }

  /** Verbs and adjectives are shared by all news; nouns, happenings and names are not. */
  private static double kindWeight(ConceptKind kind) {
    return switch (kind) {
      case NOUN, PHRASE -> 1;
      case EVENT, PLACE, PERSON, ORG -> 1.3;
      case VERB -> 0.7;
      case ADJ -> 0.6;
      case ADV, TIME, NUMBER -> 0.3;
      case FUNCTION, PRONOUN, MEASURE -> 0.05;
    };
  }
}

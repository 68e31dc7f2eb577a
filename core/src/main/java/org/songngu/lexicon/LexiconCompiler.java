package org.songngu.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.songngu.normalize.Folding;
import org.songngu.report.Language;

/** Compiles concepts into a {@link Lexicon}. Used once; not safe for use by several threads. */
final class LexiconCompiler {
  private static final int FINGERPRINT_BYTES = 8;

  private final FormTokens tokens = new FormTokens();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Language, Side> sides =
      Map.of(Language.VIETNAMESE, new Side(), Language.ENGLISH, new Side());
  private final Map<List<String>, List<Integer>> folded = new HashMap<>();

  private static final class Entry {
    private String text;
    private final String term;
    private final Language language;
    private final boolean cased;
    private final List<Meaning> meanings = new ArrayList<>(1);

    Entry(String text, String term, Language language, boolean cased) {
      this.text = text;
      this.term = term;
      this.language = language;
      this.cased = cased;
    }
  }

  private record Meaning(int concept, boolean content, double weight) {}

  /** What is gathered for one language. */
  private static final class Side {
    private final Map<List<String>, List<Integer>> formsOfKey = new HashMap<>();
    private final Map<String, Integer> formOfTerm = new HashMap<>();
    private final List<List<Integer>> formsOfConcept = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
  }

  Lexicon compile(List<Concept> concepts) {
    for (int number = 0; number < concepts.size(); number++) {
      Concept concept = concepts.get(number);
      sides.forEach((language, side) -> side.formsOfConcept.add(new ArrayList<>()));
      for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
        for (Form form : concept.forms(language)) {
          add(form, language, number, concept.kind().isContent());
        }
      }
    }
    return new Lexicon(
        fingerprint(concepts),
        concepts(concepts),
        forms(),
        WordIndex.of(side(Language.VIETNAMESE).formsOfKey),
        WordIndex.of(side(Language.ENGLISH).formsOfKey),
        WordIndex.of(folded));
  }

  private Side side(Language language) {
    Side side = sides.get(language);
    if (side == null) {
      throw new IllegalArgumentException("language " + language);
    }
    return side;
  }

  private void add(Form form, Language language, int concept, boolean content) {
    List<String> key = tokens.keys(form.text(), language);
    if (key.isEmpty()) {
      return;
    }
    Side side = side(language);
    String term = form.isCased() ? tokens.cased(form.text()) : String.join(" ", key);
    Integer known = side.formOfTerm.get(term);
    int number = known == null ? addEntry(form, language, key, term) : known;
    Entry entry = entries.get(number);
    if (form.text().length() < entry.text.length()) {
      // Inflections share a term; the shortest is the one to show.
      entry.text = form.text();
    }
    List<Integer> ofConcept = side.formsOfConcept.get(concept);
    if (!ofConcept.contains(number)) {
      entry.meanings.add(new Meaning(concept, content, form.weight()));
      ofConcept.add(number);
      side.weights.add((float) form.weight());
    }
  }

  private int addEntry(Form form, Language language, List<String> key, String term) {
    int number = entries.size();
    entries.add(new Entry(form.text(), term, language, form.isCased()));
    Side side = side(language);
    side.formOfTerm.put(term, number);
    side.formsOfKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(number);
    if (language == Language.VIETNAMESE) {
      List<String> foldedKey = key.stream().map(Folding::of).toList();
      folded.computeIfAbsent(foldedKey, any -> new ArrayList<>(1)).add(number);
    }
    return number;
  }

  private Forms forms() {
    byte[] traits = new byte[entries.size()];
    List<List<Integer>> senses = new ArrayList<>();
    List<Float> probabilities = new ArrayList<>();
    for (int form = 0; form < entries.size(); form++) {
      Entry entry = entries.get(form);
      double sum = entry.meanings.stream().mapToDouble(Meaning::weight).sum();
      double content =
          entry.meanings.stream().filter(Meaning::content).mapToDouble(Meaning::weight).sum();
      traits[form] = traits(entry, 2 * content >= sum);
      entry.meanings.sort(Comparator.comparingDouble(Meaning::weight).reversed());
      senses.add(entry.meanings.stream().map(Meaning::concept).toList());
      entry.meanings.forEach(meaning -> probabilities.add((float) (meaning.weight() / sum)));
    }
    return new Forms(
        CharTable.of(entries.stream().map(entry -> entry.text).toList()),
        CharTable.of(entries.stream().map(entry -> entry.term).toList()),
        traits,
        IntLists.of(senses),
        floats(probabilities));
  }

  private static byte traits(Entry entry, boolean content) {
    int traits = entry.language == Language.ENGLISH ? Forms.ENGLISH : 0;
    traits |= entry.cased ? Forms.CASED : 0;
    traits |= content ? Forms.CONTENT : 0;
    return (byte) traits;
  }

  private Concepts concepts(List<Concept> concepts) {
    byte[] kinds = new byte[concepts.size()];
    byte[] origins = new byte[concepts.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Concepts.code(concepts.get(i).kind());
      origins[i] = Concepts.code(concepts.get(i).origin());
    }
    Side vietnamese = side(Language.VIETNAMESE);
    Side english = side(Language.ENGLISH);
    return new Concepts(
        kinds,
        origins,
        CharTable.of(concepts.stream().map(Concept::note).toList()),
        IntLists.of(vietnamese.formsOfConcept),
        floats(vietnamese.weights),
        IntLists.of(english.formsOfConcept),
        floats(english.weights));
  }

  private static float[] floats(List<Float> list) {
    float[] floats = new float[list.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = list.get(i);
    }
    return floats;
  }

  private static String fingerprint(List<Concept> concepts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Concept concept : concepts) {
        digest.update(concept.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.songngu.normalize;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stem of an English word: what its inflections, close derivations and spellings have in
 * common.
 *
 * <p>Marks go first: English writes {@code café} and {@code Nguyễn} with them or without. Then
 * comes a list of words that the rules would confuse with others ({@code important} is not {@code
 * import}). All other words go in this order through irregular forms ({@code children}, {@code
 * bought}, {@code higher}) and British spellings ({@code centre}, {@code programme}) by list,
 * British spellings by rule ({@code labour}, {@code organise}), then Snowball's English stemmer
 * (Porter 2, <a href="https://snowballstem.org/algorithms/english/stemmer.html">its
 * description</a>), then one {@code l} for a final {@code ll} ({@code travelled} as {@code
 * traveled}). The rules may produce what is no word ({@code exercize}); both sides of a search go
 * through them, so it does no harm.
 *
 * <p>An instance remembers the stems of recent words and is not safe for use by several threads.
 */
public final class EnglishStem {
  private static final Map<String, String> STEMS = WordPairs.read("english-stems.txt");
  private static final Map<String, String> IRREGULAR = WordPairs.read("english-irregular.txt");
  private static final Map<String, String> SPELLING = WordPairs.read("english-spelling.txt");

  /** Labour, favourite, neighbourhood; three letters before it spare hour, flour and tour. */
  private static final Pattern OUR =
      Pattern.compile("(\\w{3,})our(|s|ed|ing|er|ers|ite|ites|able|ful|less|hood|hoods)");

  /** Organise, organisation; every -is- becomes -iz-, whether it is British or not. */
  private static final Pattern ISE =
      Pattern.compile(
          "(\\w{3,})is(e|es|ed|er|ers|ing|ation|ations|ational)|(\\w{3,}ly)s(e|ed|es|ing)");

  private final EnglishStemmer snowball = new EnglishStemmer();
  private final StemCache cache = new StemCache();
  private char[] stem = new char[0];

  /** A stemmer with an empty memory. */
  public EnglishStem() {}

  /**
   * Finds the stem of a word; it is in {@link #buffer} afterwards.
   *
   * @param word a word in lower case; letters only count, anything else is left as it is
   * @param length how many characters of the array belong to the word
   * @return the length of the stem
   */
  public int stem(char[] word, int length) {
    int slot = cache.find(word, length);
    if (slot < 0) {
      String computed = compute(new String(word, 0, length));
      slot = cache.put(word, length, computed);
      if (slot < 0) {
        stem = computed.toCharArray();
        return stem.length;
      }
    }
    stem = cache.stemBuffer(stem, slot);
    return cache.stemLength(slot);
  }

  /** Holds the last stem from index 0; overwritten by the next call. */
  public char[] buffer() {
    return stem;
  }

  /** The stem of a word in lower case. */
  public String stem(String word) {
    int length = stem(word.toCharArray(), word.length());
    return new String(stem, 0, length);
  }

  private String compute(String word) {
    String letters = Folding.of(word);
    String known = STEMS.get(letters);
    return known != null ? known : derived(letters);
  }

  private String derived(String word) {
    String regular = IRREGULAR.getOrDefault(word, word);
    String american = american(spelled(regular));
    snowball.setCurrent(american);
    snowball.stem();
    String stemmed = snowball.getCurrent();
    return stemmed.length() > 4 && stemmed.endsWith("ll")
        ? stemmed.substring(0, stemmed.length() - 1)
        : stemmed;
  }

  /** The American spelling by list, of a plural in -s as of its singular. */
  private static String spelled(String word) {
    String known = SPELLING.get(word);
    if (known == null && word.endsWith("s")) {
      String singular = SPELLING.get(word.substring(0, word.length() - 1));
      return singular == null ? word : singular + "s";
    }
    return known == null ? word : known;
  }

  private static String american(String word) {
    if (!word.contains("our") && !word.contains("is") && !word.contains("lys")) {
      return word;
    }
    Matcher our = OUR.matcher(word);
    if (our.matches()) {
      return our.group(1) + "or" + our.group(2);
    }
    Matcher ise = ISE.matcher(word);
    if (ise.matches()) {
      return ise.group(1) != null
          ? ise.group(1) + "iz" + ise.group(2)
          : ise.group(3) + "z" + ise.group(4);
    }
    return word;
  }
}

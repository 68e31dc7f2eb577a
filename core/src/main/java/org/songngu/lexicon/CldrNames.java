package org.songngu.lexicon;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names of territories, languages, currencies, months and weekdays in both languages, from the
 * Common Locale Data Repository that ICU carries. What the hand-written files name already is left
 * to them.
 */
final class CldrNames {
  private static final ULocale VIETNAMESE = new ULocale("vi");
  private static final ULocale ENGLISH = new ULocale("en");

  /** Names that say more than the name: {@code Hong Kong SAR (China)}, {@code franc, 1960}. */
  private static final Pattern UNUSUAL = Pattern.compile(".*[(),:=#\\d].*");

  private static final double OTHER_MEANING = 0.3;

  private final Set<String> taken = new HashSet<>();
  private final Set<String> takenVietnamese = new HashSet<>();
  private final List<Concept> concepts = new ArrayList<>();

  private CldrNames(List<Concept> written) {
    for (Concept concept : written) {
      concept.english().forEach(form -> taken.add(key(form.text())));
      concept.vietnamese().forEach(form -> takenVietnamese.add(key(form.text())));
    }
  }

  /**
   * The names that other concepts do not have.
   *
   * @param written the other concepts
   */
  static List<Concept> beside(List<Concept> written) {
    CldrNames names = new CldrNames(written);
    names.addTerritories();
    names.addLanguages();
    names.addCurrencies();
    names.addCalendar();
    return names.concepts;
  }

  private void addTerritories() {
    LocaleDisplayNames vietnamese = LocaleDisplayNames.getInstance(VIETNAMESE);
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ENGLISH);
    for (String code : sorted(ULocale.getISOCountries())) {
      add(ConceptKind.PLACE, vietnamese.regionDisplayName(code), english.regionDisplayName(code));
    }
  }

  private void addLanguages() {
    LocaleDisplayNames vietnamese = LocaleDisplayNames.getInstance(VIETNAMESE);
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ENGLISH);
    for (String code : sorted(ULocale.getISOLanguages())) {
      String name = vietnamese.languageDisplayName(code);
      if (name.startsWith("Tiếng ")) {
        addLanguage("tiếng" + name.substring(5), english.languageDisplayName(code));
      }
    }
  }

  /** The name of a people is a language's too, less often. */
  private void addLanguage(String vietnamese, String english) {
    boolean usual = !UNUSUAL.matcher(vietnamese + english).matches();
    if (usual && takenVietnamese.add(key(vietnamese))) {
      double weight = taken.contains(key(english)) ? OTHER_MEANING : 1;
      add(ConceptKind.NOUN, vietnamese, new Form(english, weight));
    }
  }

  private void addCurrencies() {
    for (Currency currency : sorted(Currency.getAvailableCurrencies())) {
      String name = currency.getName(VIETNAMESE, Currency.LONG_NAME, null);
      add(
          ConceptKind.NOUN,
          name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
          currency.getName(ENGLISH, Currency.LONG_NAME, null));
    }
  }

  private void addCalendar() {
    DateFormatSymbols vietnamese = new DateFormatSymbols(VIETNAMESE);
    DateFormatSymbols english = new DateFormatSymbols(ENGLISH);
    addAll(vietnamese.getMonths(), english.getMonths());
    addAll(vietnamese.getWeekdays(), english.getWeekdays());
  }

  private void addAll(String[] vietnamese, String[] english) {
    for (int i = 0; i < Math.min(vietnamese.length, english.length); i++) {
      add(ConceptKind.TIME, vietnamese[i].toLowerCase(Locale.ROOT), english[i]);
    }
  }

  private void add(ConceptKind kind, String vietnamese, String english) {
    boolean usual = !UNUSUAL.matcher(vietnamese + english).matches();
    if (!vietnamese.isBlank() && !english.isBlank() && usual && taken.add(key(english))) {
      add(kind, vietnamese.strip(), new Form(english, 1));
    }
  }

  private void add(ConceptKind kind, String vietnamese, Form english) {
    List<Form> forms = List.of(new Form(vietnamese, 1));
    concepts.add(new Concept(kind, forms, List.of(english), "", List.of(Concept.CLDR)));
  }

  private static String key(String english) {
    return english.toLowerCase(Locale.ROOT);
  }

  private static Set<String> sorted(String[] codes) {
    return new TreeSet<>(List.of(codes));
  }

  private static List<Currency> sorted(Set<Currency> currencies) {
    return currencies.stream()
        .sorted(java.util.Comparator.comparing(Currency::getCurrencyCode))
        .toList();
  }
}

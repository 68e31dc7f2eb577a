package org.songngu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package knows the ones before it and none behind it. */
class PackageDirectionTest {
  private static final String ROOT = "org.songngu";

  /** The order in which a report flows; the facade in the root package stands behind them all. */
  private static final List<String> FLOW =
      List.of(
          "normalize",
          "report",
          "lexicon",
          "ingest",
          "analysis",
          "index",
          "signature",
          "event",
          "query",
          "search",
          "evaluate");

  private static final JavaClasses CORE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void noPackageKnowsALaterOne() {
    for (int earlier = 0; earlier < FLOW.size(); earlier++) {
      for (String later : FLOW.subList(earlier + 1, FLOW.size())) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + FLOW.get(earlier))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "." + later)
            .check(CORE);
      }
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + FLOW.get(earlier))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT)
          .check(CORE);
    }
  }

  @Test
  void everyPackageHasItsPlaceAndRefusesNullByDefault() {
    Set<String> packages = new TreeSet<>();
    CORE.stream()
        .filter(type -> type.getPackageName().startsWith(ROOT + "."))
        .filter(type -> !type.getPackageName().contains("fixtures"))
        .forEach(type -> packages.add(type.getPackageName().substring(ROOT.length() + 1)));
    assertThat(packages).containsExactlyInAnyOrderElementsOf(FLOW);
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CORE);
  }

  @Test
  void onlyTheRoomsThatNeedLuceneSeeIt() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".report", ROOT + ".ingest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CORE);
  }

  @Test
  void nothingInTheLibraryPrintsOrExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CORE);
  }
}

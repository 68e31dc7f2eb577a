package org.songngu.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What commands share does not know the commands, and knows only what stands before it. */
class CommandPackagesIT {
  private static final String ROOT = "org.songngu.cli";

  private static final List<String> SHARED =
      List.of("settings", "screen", "options", "results", "indexing");

  private static final JavaClasses COMMAND =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void noPackageKnowsALaterOneOrACommand() {
    for (int i = 0; i < SHARED.size(); i++) {
      check(SHARED.get(i), ROOT);
      check(SHARED.get(i), ROOT + ".cluster");
      for (String later : SHARED.subList(i + 1, SHARED.size())) {
        check(SHARED.get(i), ROOT + "." + later);
      }
    }
  }

  @Test
  void whatSpeaksToAClusterPrintsNothing() {
    check("cluster", ROOT);
    SHARED.forEach(shared -> check("cluster", ROOT + "." + shared));
  }

  private static void check(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + from)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(to)
        .check(COMMAND);
  }
}

package org.songngu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;

/** Archives of one process share tables that never change, and nothing else. */
class StaticStateTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(Predefined.DO_NOT_INCLUDE_JARS)
          .importPackagesOf(Archive.class);

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CORE);
  }

  @Test
  void staticFieldsHoldNothingThatIsMadeToChange() {
    for (Class<?> type :
        new Class<?>[] {
          AtomicBoolean.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class,
          ConcurrentMap.class
        }) {
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(type))
          .check(CORE);
    }
  }
}

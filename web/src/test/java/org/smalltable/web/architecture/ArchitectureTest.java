package org.smalltable.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** The directions and habits of the house, held by the build. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.smalltable");

    @Test
    void core_needs_the_jdk_only() {
        classes()
                .that()
                .resideInAPackage("org.smalltable.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.smalltable.core..")
                .check(PRODUCT);
    }

    @Test
    void language_and_exchange_know_core_and_their_library_only() {
        classes()
                .that()
                .resideInAPackage("org.smalltable.language..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.apache.lucene..",
                        "org.smalltable.core..",
                        "org.smalltable.language..")
                .check(PRODUCT);
        classes()
                .that()
                .resideInAPackage("org.smalltable.exchange..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.core..",
                        "de.siegmar.fastcsv..",
                        "org.smalltable.core..",
                        "org.smalltable.exchange..")
                .check(PRODUCT);
    }

    @Test
    void persistence_knows_no_http_and_no_pages() {
        noClasses()
                .that()
                .resideInAPackage("org.smalltable.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.smalltable.web..",
                        "jakarta.ws.rs..",
                        "io.vertx..",
                        "io.quarkus.qute..",
                        "io.quarkus.vertx..")
                .check(PRODUCT);
    }

    @Test
    void features_form_no_cycles() {
        for (String module : new String[] {"core", "persistence", "web"}) {
            slices().matching("org.smalltable." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(PRODUCT);
        }
    }

    @Test
    void entities_stay_inside_their_feature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    @Test
    void web_asks_doors_and_never_the_entity_manager() {
        noClasses()
                .that()
                .resideInAPackage("org.smalltable.web..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                        .or(resideInAPackage("org.hibernate.."))
                        .and(not(resideInAPackage("org.hibernate.validator.."))))
                .check(PRODUCT);
    }

    @Test
    void transactions_are_opened_by_doors_only() {
        classes()
                .that()
                .containAnyMethodsThat(are(annotatedWith(Transactional.class)))
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(ApplicationScoped.class)
                .andShould()
                .resideInAPackage("org.smalltable.persistence..")
                .check(PRODUCT);
        noClasses()
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.narayana..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.transaction\\.(UserTransaction|TransactionManager)")
                .check(PRODUCT);
    }

    @Test
    void beans_of_persistence_are_doors_and_each_of_their_calls_is_a_transaction() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(
                        resideInAPackage("org.smalltable.persistence..").and(annotatedWith(ApplicationScoped.class)))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(PRODUCT);
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .haveModifier(JavaModifier.PUBLIC)
                .check(PRODUCT);
    }

    @Test
    void time_comes_from_the_injected_clock() {
        noClasses()
                .should()
                .callMethodWhere(describe("the system is asked for the time", ArchitectureTest::asksTheSystem))
                .orShould()
                .callConstructor(Date.class)
                .check(PRODUCT.that(not(
                        resideInAPackage("org.smalltable.web.start..").or(resideInAPackage("org.smalltable.cli..")))));
    }

    private static boolean asksTheSystem(JavaMethodCall call) {
        MethodCallTarget asked = call.getTarget();
        String owner = asked.getOwner().getName();
        return switch (asked.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                        && asked.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
            case "currentTimeMillis", "nanoTime" -> owner.equals(System.class.getName());
            default -> false;
        };
    }
}

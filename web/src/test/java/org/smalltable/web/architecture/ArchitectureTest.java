package org.smalltable.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
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
    void language_and_exchange_know_core_only() {
        noClasses()
                .that()
                .resideInAnyPackage("org.smalltable.language..", "org.smalltable.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.smalltable.persistence..", "org.smalltable.web..")
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
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PRODUCT.that(not(
                        resideInAPackage("org.smalltable.web.start..").or(resideInAPackage("org.smalltable.cli..")))));
    }
}

package com.cvtailor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Timeout;

@AnalyzeClasses(packages = "com.cvtailor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_neither_web_nor_batch = noClasses()
            .that()
            .resideOutsideOfPackages("com.cvtailor.rest..", "com.cvtailor.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.cvtailor.rest..", "com.cvtailor.batch..");

    @ArchTest
    static final ArchRule web_reaches_batch_jobs_only_by_message = noClasses()
            .that()
            .resideInAPackage("com.cvtailor.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.cvtailor.batch..", "jakarta.batch..", "jakarta.jms.Queue");

    @ArchTest
    static final ArchRule batch_jobs_know_no_web = noClasses()
            .that()
            .resideInAPackage("com.cvtailor.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.cvtailor.rest..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule entities_know_neither_http_nor_json = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "com.fasterxml..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.cvtailor.platform.Json");

    @ArchTest
    static final ArchRule engines_need_no_container = noClasses()
            .that()
            .haveNameMatching("com\\.cvtailor\\.(skill\\.Skill(Taxonomy|Mention)?|jobdescription\\.JobDescriptionParser"
                    + "|matching\\..*|claim\\..*"
                    + "|rephrasing\\.(AnswerReader|PersonalData|Part|RephrasedDocument|Rephrasing|SentenceGate)|generation\\.(CvComposer|CoverLetterComposer|ClaimGate)|export\\.\\w*Renderer"
                    + "|evidence\\.(AddressPolicy|HostLookup|IpLiteral|Link(Checker|Requests|Target)|PinnedConnection)"
                    + "|ats\\.(?!AtsService)\\w+)")
            .and()
            .doNotHaveSimpleName("DocumentRenderer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule nothing_is_named_after_nothing =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule resources_are_named_so_and_live_in_the_web_module = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .resideInAPackage("com.cvtailor.rest..");

    @ArchTest
    static final ArchRule message_driven_beans_are_consumers_of_the_batch_module = classes()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .haveSimpleNameEndingWith("Consumer")
            .andShould()
            .resideInAPackage("com.cvtailor.batch..");

    /** Payara reads fault-tolerance annotations of the EJB jar only when the WAR bears one as well. */
    @ArchTest
    static final ArchRule the_war_bears_a_fault_tolerance_annotation = classes()
            .that()
            .haveSimpleName("DatabaseReady")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Timeout.class);

    @ArchTest
    static final ArchRule nobody_prints_to_the_console = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}

package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactFacts.EvidenceFact;
import com.cvtailor.artifact.ArtifactType;
import java.time.LocalDate;
import java.util.List;

/** An invented person's artifacts and invented advertisements, for the tests of the engines. */
public final class TestPortfolio {
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    public static final Basics BASICS =
            new Basics("Mira Kowal", "Advertised title", "mira@example.org", null, null, null, List.of());

    public static final ArtifactFacts POST = new ArtifactFacts(
            1,
            ArtifactType.EMPLOYMENT,
            "Ledger service at Norbank",
            "Norbank serves 2,300 small shops. I designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot."
                    + " The Kafka cluster was run by the platform team. Settlement time fell from nine hours to 40 minutes."
                    + " I never wrote any COBOL. I was one of five engineers on the project.",
            "Norbank",
            "backend engineer",
            LocalDate.of(2021, 3, 1),
            null,
            List.of("Java", "Spring Boot", "PostgreSQL"),
            List.of(
                    new EvidenceFact("https://example.org/ledger", "document", "Design", "valid"),
                    new EvidenceFact("https://example.org/gone", "website", "Old page", "invalid"),
                    new EvidenceFact("https://example.org/slow", "website", "Slow page", "unreachable")));
    public static final ArtifactFacts PROJECT = new ArtifactFacts(
            2,
            ArtifactType.PROJECT,
            "Open source: tidelog",
            "I started tidelog in 2019, a Kotlin library for tide tables. It has 1,450 stars and nine releases."
                    + " The tests run in GitHub Actions.",
            null,
            null,
            LocalDate.of(2019, 11, 1),
            LocalDate.of(2023, 5, 31),
            List.of("Kotlin", "GitHub Actions"),
            List.of());
    public static final ArtifactFacts STUDY = new ArtifactFacts(
            3,
            ArtifactType.EDUCATION,
            "MSc in Computer Science, Odra University",
            "",
            "Odra University",
            null,
            LocalDate.of(2013, 10, 1),
            LocalDate.of(2015, 7, 31),
            List.of(),
            List.of());
    public static final ArtifactFacts GERMAN_WORK = new ArtifactFacts(
            4,
            ArtifactType.VOLUNTEERING,
            "Programmierkurs für Kinder",
            "Ich habe einen Kurs in Python für zwölf Kinder aufgebaut und die Aufgaben geschrieben. Der Kurs lief an der"
                    + " Stadtbibliothek und war in jedem Halbjahr ausgebucht.",
            "Stadtbibliothek Kehl",
            null,
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            List.of("Python"),
            List.of());
    public static final List<ArtifactFacts> ALL = List.of(POST, PROJECT, STUDY, GERMAN_WORK);

    public static final String ENGLISH_AD =
            """
            Senior Backend Engineer at Plink

            Requirements
            - 5 years of experience with Java and PostgreSQL
            - Kafka and COBOL

            Nice to have
            - Kotlin
            - Rust
            """;
    public static final String GERMAN_AD =
            """
            Backend-Entwickler (m/w/d)

            Ihr Profil
            - Sehr gute Kenntnisse in Java und Kubernetes
            - Erfahrung mit Python

            Von Vorteil
            - Docker und Kotlin
            """;
    public static final String FRENCH_AD =
            """
            Votre profil
            – une bonne pratique de Kotlin et de PostgreSQL pour notre équipe ;
            – un anglais professionnel.
            """;
    public static final String SPANISH_AD =
            """
            ¿Qué buscamos?
            • Experiencia con Java y con Spring Boot para nuestro equipo
            • Terraform
            """;
    public static final List<String> ADS = List.of(ENGLISH_AD, GERMAN_AD, FRENCH_AD, SPANISH_AD);

    private TestPortfolio() {}
}

package com.cvtailor.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTaxonomyTest {
    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();

    @Test
    void the_bundled_files_hold_no_spelling_twice_no_cycle_and_no_unknown_skill() {
        // The loader refuses such files, so a taxonomy at all is the proof; this keeps it from being nearly empty.
        assertThat(taxonomy.skills()).hasSizeGreaterThan(2300);
    }

    @Test
    void every_category_is_filled() {
        assertThat(taxonomy.skills()).extracting(Skill::category).contains(SkillCategory.values());
    }

    @ParameterizedTest
    @CsvSource({
        "k8s, Kubernetes",
        "postgres, PostgreSQL",
        "Postgre SQL, PostgreSQL",
        "psql, PostgreSQL",
        "JS, JavaScript",
        "ES6, JavaScript",
        "TS, TypeScript",
        "py, Python",
        "gcp, Google Cloud Platform",
        "Node, Node.js",
        "Node JS, Node.js",
        "dotnet, .NET",
        ".NET Core, .NET",
        "c sharp, C#",
        "Golang, Go",
        "go, Go",
        "RN, React Native",
        "tf, Terraform",
        "OTel, OpenTelemetry",
        "MSSQL, SQL Server",
        "PWA, progressive web apps",
        "SSR, server-side rendering",
        "ORM, object-relational mapping",
        "CDC, change data capture",
        "Apache Kafka, Kafka",
        "Amazon Web Services, AWS",
        "EKS, Amazon EKS",
        "Entra ID, Active Directory",
        "Google BigQuery, BigQuery",
        "maschinelles Lernen, machine learning",
        "apprentissage automatique, machine learning",
        "Softwarearchitektur, software architecture",
        "bases de données, database systems",
        "pruebas unitarias, automated testing",
        "Continuous Integration, CI/CD",
        "LoRa, LoRaWAN",
        "LoRA, LoRA",
        "Englisch, English",
        "Barrierefreiheit, accessibility"
    })
    void an_alias_leads_to_the_canonical_name(String alias, String name) {
        assertThat(taxonomy.named(alias)).map(Skill::name).contains(name);
    }

    @Test
    void an_unknown_name_leads_nowhere() {
        assertThat(taxonomy.named("Flux Capacitor")).isEmpty();
    }

    @Test
    void spring_boot_implies_spring_and_java_and_never_the_reverse() {
        assertThat(implied("Spring Boot")).containsExactlyInAnyOrder("Spring", "Java");
        assertThat(implied("Java")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Amazon EKS, AWS",
        "Amazon EKS, Kubernetes",
        "PyTorch, machine learning",
        "PyTorch, Python",
        "Next.js, JavaScript",
        "Argo CD, GitOps",
        "ABAP, SAP",
        "Apex, Salesforce"
    })
    void who_has_a_skill_has_what_it_implies(String name, String implied) {
        assertThat(implied(name)).contains(implied);
        assertThat(implied(implied)).doesNotContain(name);
    }

    @Test
    void signs_belong_to_the_names_that_have_them() {
        assertThat(names("C++, C# and C for drivers; ASP.NET on .NET 8."))
                .containsExactly("C++", "C#", "C", "ASP.NET", ".NET");
    }

    @Test
    void javascript_is_not_java() {
        assertThat(names("Experience with JavaScript")).containsExactly("JavaScript");
    }

    @Test
    void the_longest_name_wins() {
        assertThat(names("React Native, Spring Boot and GitHub Actions"))
                .containsExactly("React Native", "Spring Boot", "GitHub Actions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go the extra mile and react quickly",
                "We go the extra mile, and we react quickly",
                "You excel at this and spark joy",
                "Swift response, rust-proof poles",
                "The rust on the hull",
                "Our R&D and C&A, vitamin C, plan C",
                "The R & D budget",
                "You present to C-level stakeholders and a C-suite",
                "In spring we express ourselves",
                "In Spring 2027 we move",
                "Excel at what you do. React promptly. Go home.",
                "With R. Smith you breed C. elegans",
                "Chef de partie with salt and pepper",
                "Access to the gym",
                "Word of mouth counts",
                "American Express, DHL Express, a Vue d'ensemble",
                "Take a rest and go home",
                "A RAG status and a Swift code",
                "Rest assured, we take a Full Stack Developer",
                "c. Welcome, Reporting to the head"
            })
    void plain_words_are_no_skills(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void ambiguous_names_count_among_technology() {
        assertThat(names("Written in Go or Rust\n- R\n- Excel\nSolid experience with React and Swift"))
                .containsExactly("Go", "Rust", "R", "Excel", "React", "Swift");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Go services on Kubernetes; Go, Kubernetes",
                "Drivers in C/C++; C, C++",
                "We use React to build it; React",
                "In Go we write small services; Go",
                "Chef, Puppet or Ansible; Chef Infra, Puppet, Ansible",
                "Golang (Gin, Echo); Go, Gin, Echo",
                "Elixir/Phoenix; Elixir, Phoenix Framework",
                "Spring, Hibernate, JPA; Spring, Hibernate, JPA",
                "R would be even better; R",
                "We speak German and English fluently; German, English",
                "SAN and NAS storage; storage systems, storage systems",
                "You excel in Excel; Excel"
            })
    void the_words_around_decide(String text, String skills) {
        assertThat(String.join(", ", names(text))).isEqualTo(skills);
    }

    @Test
    void a_deciding_word_in_another_line_decides_nothing() {
        assertThat(names("Access and parking\nVBA")).containsExactly("VBA");
    }

    @Test
    void who_types_without_capitals_is_understood_in_lists() {
        assertThat(names("python, go, rust and react\n- swift\n"))
                .containsExactly("Python", "Go", "Rust", "React", "Swift");
        assertThat(names("java and can scale; docker and go live; python and root cause"))
                .containsExactly("Java", "Docker", "Python");
    }

    @Test
    void a_language_is_no_adjective() {
        assertThat(names("Good English and German; led the German pilot project with English slides"))
                .containsExactly("English", "German");
    }

    @ParameterizedTest
    @CsvSource({"Spotfire, Sisense", "Tosca, Katalon", "Netlify, Vercel", "Podman, Docker", "CatBoost, LightGBM"})
    void a_rival_product_is_no_spelling(String one, String other) {
        assertThat(taxonomy.named(one)).isPresent().isNotEqualTo(taxonomy.named(other));
    }

    @Test
    void a_long_text_of_ambiguous_names_is_read_in_one_pass() {
        String text = "Go, C and R, excel / rust (Swift) ".repeat(6000);
        assertThat(taxonomy.mentionsIn(text)).hasSizeGreaterThan(18_000);
    }

    @Test
    void addresses_name_no_skills() {
        assertThat(names("https://github.com/x/react jobs@oracle.com www.python.org"))
                .isEmpty();
    }

    @Test
    void offsets_are_those_of_the_text_in_utf16() {
        String text = "\uD83D\uDE80 We use k8s.";
        SkillMention mention = taxonomy.mentionsIn(text).get(0);
        assertThat(text.substring(mention.start(), mention.end()))
                .isEqualTo("k8s")
                .isEqualTo(mention.text());
    }

    private List<String> names(String text) {
        return taxonomy.mentionsIn(text).stream()
                .map(mention -> mention.skill().name())
                .toList();
    }

    private List<String> implied(String name) {
        return taxonomy.impliedBy(taxonomy.named(name).orElseThrow()).stream()
                .map(Skill::name)
                .toList();
    }
}

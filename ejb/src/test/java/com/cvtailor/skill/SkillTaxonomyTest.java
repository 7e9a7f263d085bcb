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
    void the_bundled_file_holds_no_spelling_twice_no_cycle_and_no_unknown_skill() {
        // The loader refuses such a file, so a taxonomy at all is the proof; this keeps it from being nearly empty.
        assertThat(taxonomy.skills()).hasSizeGreaterThan(500);
    }

    @Test
    void every_category_is_filled() {
        assertThat(taxonomy.skills()).extracting(Skill::category).contains(SkillCategory.values());
    }

    @ParameterizedTest
    @CsvSource({
        "k8s, Kubernetes",
        "postgres, PostgreSQL",
        "JS, JavaScript",
        "gcp, Google Cloud Platform",
        "Node, Node.js",
        "dotnet, .NET",
        "c sharp, C#",
        "Golang, Go",
        "go, Go",
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
                "You excel at this and spark joy",
                "Swift response, rust-proof poles",
                "Our R&D and C&A, vitamin C, plan C",
                "In spring we express ourselves",
                "Excel at what you do. React promptly. Go home."
            })
    void plain_words_are_no_skills(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void ambiguous_names_count_among_technology() {
        assertThat(names("Written in Go or Rust\n- R\n- Excel\nSolid experience with React and Swift"))
                .containsExactly("Go", "Rust", "R", "Excel", "React", "Swift");
    }

    @Test
    void a_language_is_no_adjective() {
        assertThat(names("Good English and German; led the German radiology project with English slides"))
                .containsExactly("English", "German");
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

package com.cvtailor.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleAndCompanyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Backend Engineer (m/f/d) at Oakline | Backend Engineer | Oakline",
                "Oakline is looking for a Backend Engineer who likes rain. | Backend Engineer | Oakline",
                "We at Oakline seek a data analyst. About Oakline: we make maps. | Data Analyst | Oakline",
                "SENIOR DATA ENGINEER \u2013 OAKLINE MAPS, CORK. Oakline Maps makes maps. | Senior Data Engineer | Oakline Maps",
                "Softwareentwickler (m/w/d) bei der Ahorn Karten GmbH | Softwareentwickler | Ahorn Karten",
                "Wir sind die Ahorn Karten GmbH. Wir suchen eine Softwareentwicklerin. | Softwareentwicklerin | Ahorn Karten",
                "D\u00e9veloppeuse Java H/F chez Cartes & Co | D\u00e9veloppeuse Java | Cartes & Co",
                "Mapas Roble busca un desarrollador que viva en Vigo. | Desarrollador | Mapas Roble"
            })
    void title_and_company_are_found_in_headed_and_unheaded_advertisements(String text, String title, String company) {
        ParsedJobDescription parsed = ReadAd.of(text).parsed();
        assertThat(parsed.roleTitle()).isEqualTo(title);
        assertThat(parsed.companyName()).isEqualTo(company);
    }

    @Test
    void the_address_of_an_e_mail_names_the_company_when_nothing_else_does() {
        assertThat(ReadAd.of("we need a tester. write to jobs@oak-line.com")
                        .parsed()
                        .companyName())
                .isEqualTo("Oak Line");
        assertThat(ReadAd.of("we need a tester. write to oak@gmail.com")
                        .parsed()
                        .companyName())
                .isNull();
    }

    @Test
    void a_skill_in_a_list_is_no_company() {
        assertThat(ReadAd.of("Requirements\n- Docker\n- Docker and Kubernetes\n")
                        .parsed()
                        .companyName())
                .isNull();
    }

    @Test
    void place_and_hours_are_no_part_of_a_title() {
        assertThat(ReadAd.of("Platform Engineer (remote, UK) | Oakline | full-time")
                        .parsed()
                        .roleTitle())
                .isEqualTo("Platform Engineer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marketing Intern | intern",
                "Werkstudent Marketing (m/w/d) | intern",
                "Junior Developer | junior",
                "Intermediate Developer | mid",
                "Senior Developer | senior",
                "Site Reliability Engineer (senior) | senior",
                "Lead Engineer | lead",
                "Stationsleitung (m/w/d) | lead",
                "Principal Engineer | principal",
                "Chief Technology Officer | executive"
            })
    void the_title_tells_the_seniority(String title, String seniority) {
        assertThat(ReadAd.of(title + "\n\nRequirements\n- 3 years of experience\n")
                        .parsed()
                        .seniority())
                .isEqualTo(seniority);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 year of experience | junior",
                "3 years of experience | mid",
                "6 years of experience | senior",
                "You lead a team of nine and have 6 years of experience | lead",
                "No professional experience is needed | junior"
            })
    void without_a_word_in_the_title_the_text_tells_the_seniority(String line, String seniority) {
        assertThat(ReadAd.of("Controller\n\nRequirements\n- " + line + "\n")
                        .parsed()
                        .seniority())
                .isEqualTo(seniority);
    }

    @Test
    void nothing_tells_the_seniority_of_some() {
        assertThat(ReadAd.of("Controller\n\nRequirements\n- Excel\n").parsed().seniority())
                .isNull();
    }
}

package com.cvtailor.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.cvtailor.platform.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyReaderTest {

    record Link(String url) {}

    record Body(String title, LocalDate startDate, Integer count, Boolean flag, List<Link> evidenceLinks) {}

    @Test
    void a_body_becomes_a_record_and_unknown_members_are_ignored() {
        assertThat(
                        read(
                                "{\"title\":\"t\",\"start_date\":\"2020-01-31\",\"evidence_links\":[{\"url\":\"u\"}],\"id\":7}"))
                .isEqualTo(new Body("t", LocalDate.of(2020, 1, 31), null, null, List.of(new Link("u"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"title\":\"t\"}{}",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{\"evidence_links\":[{]}",
                "nope"
            })
    void what_is_no_json_is_malformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[];body;must be an object",
                "{'title':1};title;must be a string",
                "{'title':'a\\u0000'};title;must not hold NUL characters or halves of characters",
                "{'title':'\\ud800'};title;must not hold NUL characters or halves of characters",
                "{'unknown':{'a':['b','\\u0000']}};unknown.a[1];must not hold NUL characters or halves of characters",
                "{'a':{'\\u0000':1}};a;must not hold NUL characters or halves of characters",
                "{'a':1e999};a;is not acceptable",
                "{'count':'1'};count;must be an integer",
                "{'count':1.5};count;must be an integer",
                "{'flag':'yes'};flag;must be true or false",
                "{'start_date':'2020-02-30'};start_date;must be a date such as 2026-01-31",
                "{'start_date':[2020,1,31]};start_date;must be a date such as 2026-01-31",
                "{'start_date':[]};start_date;must be a date such as 2026-01-31",
                "{'start_date':'2020-01-31T12:00:00Z'};start_date;must be a date such as 2026-01-31",
                "{'start_date':' 2020-01-31'};start_date;must be a date such as 2026-01-31",
                "{'count':99999999999};count;must be an integer",
                "{'evidence_links':{}};evidence_links;must be a list",
                "{'evidence_links':[{'url':'u'},{'url':[]}]};evidence_links[1].url;must be a string"
            },
            quoteCharacter = '"')
    void a_wrong_type_is_reported_with_the_path_of_its_field(String body, String field, String message) {
        assertThatThrownBy(() -> read(body.replace('\'', '"')))
                .asInstanceOf(type(InvalidRequestException.class))
                .extracting(InvalidRequestException::fieldErrors)
                .hasToString("{%s=[%s]}".formatted(field, message));
    }

    @Test
    void only_proper_utf8_is_json() {
        byte[] overlong = {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xC0, (byte) 0xAE, '"', '}'};
        byte[] wide = "{\"title\":\"t\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> JsonBodyReader.read(overlong, Body.class)).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> JsonBodyReader.read(wide, Body.class)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(read("\uFEFF{\"title\":\"t\"}").title()).isEqualTo("t");
    }

    private static Body read(String body) {
        return JsonBodyReader.read(body.getBytes(StandardCharsets.UTF_8), Body.class);
    }
}

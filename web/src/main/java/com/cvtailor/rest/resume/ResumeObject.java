package com.cvtailor.rest.resume;

import com.cvtailor.platform.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An object of a document. It hands out its members by the type that they should have, and reports those of another. */
final class ResumeObject {

    /** PostgreSQL keeps no NUL, and UTF-8 no half of a character. */
    static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    /** Far more than an artifact may have of anything; what a hostile list costs must have an end. */
    private static final int MOST_ELEMENTS = 1000;

    /** What people write for the end of what has none, against the format's rules. */
    private static final Set<String> ONGOING =
            Set.of("present", "current", "now", "today", "ongoing", "heute", "actuel");

    private final String path;
    private final JsonNode node;
    private final MemberReport report;

    ResumeObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
        this.report = new MemberReport(path, node);
    }

    MemberReport report() {
        return report;
    }

    boolean has(String member) {
        return report.isPresent(member);
    }

    /** Stripped; null when there is none. */
    String text(String member) {
        return value(member).flatMap(value -> text(member, "", value)).orElse(null);
    }

    List<String> texts(String member) {
        return texts(member, text -> Optional.empty());
    }

    /**
     * Stripped, and without blank ones.
     *
     * @param fault finds what is wrong with a text, which is left out then
     */
    List<String> texts(String member, Function<String, Optional<Message>> fault) {
        List<String> texts = new ArrayList<>();
        elements(member, (index, element) -> text(member, index, element).ifPresent(text -> fault.apply(text)
                .ifPresentOrElse(reason -> report.refuse(member, index, reason), () -> texts.add(text))));
        return texts;
    }

    /** Null when there is none, or when the text says in so many words that something goes on. */
    ResumeDate date(String member) {
        return value(member)
                .flatMap(value -> text(member, "", value))
                .filter(text -> !ONGOING.contains(text.toLowerCase(Locale.ROOT)))
                .flatMap(text -> orRefuse(ResumeDate.of(text), member, "", Reasons.NO_SUCH_DATE))
                .orElse(null);
    }

    /** An empty one when there is none. */
    ResumeObject object(String member) {
        return value(member)
                .flatMap(value -> object(member, "", value))
                .orElseGet(() -> new ResumeObject(path + "." + member, JsonNodeFactory.instance.objectNode()));
    }

    List<ResumeObject> objects(String member) {
        List<ResumeObject> objects = new ArrayList<>();
        elements(member, (index, element) -> object(member, index, element).ifPresent(objects::add));
        return objects;
    }

    private Optional<JsonNode> value(String member) {
        report.askedFor(member);
        return Optional.ofNullable(node.get(member)).filter(value -> !value.isNull());
    }

    private void elements(String member, BiConsumer<String, JsonNode> each) {
        value(member)
                .flatMap(value -> orRefuse(Optional.of(value).filter(JsonNode::isArray), member, "", Reasons.NO_LIST))
                .flatMap(list -> orRefuse(
                        Optional.of(list).filter(all -> all.size() <= MOST_ELEMENTS), member, "", Reasons.TOO_LONG))
                .ifPresent(list -> {
                    for (int i = 0; i < list.size(); i++) {
                        each.accept("[" + i + "]", list.get(i));
                    }
                });
    }

    private Optional<String> text(String member, String index, JsonNode value) {
        return orRefuse(Optional.ofNullable(value.textValue()), member, index, Reasons.NO_STRING)
                .flatMap(text -> orRefuse(
                        Optional.of(text)
                                .filter(all -> !NOT_STORABLE.matcher(all).find()),
                        member,
                        index,
                        Reasons.NOT_STORABLE))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Optional<ResumeObject> object(String member, String index, JsonNode value) {
        Optional<ResumeObject> object = orRefuse(
                        Optional.of(value).filter(JsonNode::isObject), member, index, Reasons.NO_OBJECT)
                .map(node -> new ResumeObject(path + "." + member + index, node));
        object.ifPresent(child -> report.include(member, child.report));
        return object;
    }

    private <T> Optional<T> orRefuse(Optional<T> value, String member, String index, Message reason) {
        if (value.isEmpty()) {
            report.refuse(member, index, reason);
        }
        return value;
    }
}

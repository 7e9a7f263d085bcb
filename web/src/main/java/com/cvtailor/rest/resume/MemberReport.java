package com.cvtailor.rest.resume;

import com.cvtailor.platform.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is wrong with an object's members, and which of them nobody has asked for. */
final class MemberReport {

    private final String path;
    private final JsonNode node;

    /** By member; one that is missing here has not been asked for. */
    private final Map<String, List<Supplier<Stream<NotTaken>>>> faults = new LinkedHashMap<>();

    private Message refusal;

    MemberReport(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /** Whether the member says anything; an empty text, list or object does not. */
    boolean isPresent(String member) {
        JsonNode value = node.get(member);
        return value != null && !saysNothing(value);
    }

    static boolean saysNothing(JsonNode value) {
        return value.isNull()
                || (value.isTextual() && value.textValue().isBlank())
                || (value.isContainerNode() && value.isEmpty());
    }

    void askedFor(String member) {
        faults.computeIfAbsent(member, key -> new ArrayList<>());
    }

    /** Refuses the object as a whole. */
    void refuse(Message reason) {
        refusal = reason;
    }

    void refuse(String member, Message reason) {
        refuse(member, "", reason);
    }

    /**
     * @param index of a list's element, e.g. {@code [2]}
     */
    void refuse(String member, String index, Message reason) {
        NotTaken fault = new NotTaken(path + "." + member + index, reason);
        askedFor(member);
        faults.get(member).add(() -> Stream.of(fault));
    }

    /** Reports on an object inside the member at its place. */
    void include(String member, MemberReport inner) {
        faults.get(member).add(inner::notTaken);
    }

    boolean isAtFault(String member) {
        return faults.containsKey(member) && !faults.get(member).isEmpty();
    }

    /** What is wrong, in the order of the document; what is missing from it comes last. */
    Stream<NotTaken> faults() {
        return Stream.concat(
                Stream.ofNullable(refusal).map(reason -> new NotTaken(path, reason)),
                members().flatMap(this::faults));
    }

    /** The same with whatever nobody has asked for. */
    Stream<NotTaken> notTaken() {
        return members()
                .flatMap(member -> faults.containsKey(member) || !isPresent(member)
                        ? faults(member)
                        : Stream.of(new NotTaken(path + "." + member, Reasons.NO_COUNTERPART)));
    }

    private Stream<NotTaken> faults(String member) {
        return faults.getOrDefault(member, List.of()).stream().flatMap(Supplier::get);
    }

    private Stream<String> members() {
        Set<String> members = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(members::add);
        members.addAll(faults.keySet());
        return members.stream();
    }
}

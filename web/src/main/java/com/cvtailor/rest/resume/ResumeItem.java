package com.cvtailor.rest.resume;

import com.cvtailor.platform.Message;
import com.cvtailor.rest.artifact.ArtifactRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An item on its way to become an artifact. */
final class ResumeItem {

    private static final List<String> TEXTS = List.of("summary", "description");
    private static final List<String> LISTS = List.of("highlights", "courses");

    private final ResumeSection section;
    private final ResumeObject item;

    /** What a document of ours says beyond the standard; empty in a document of another make. */
    private final ResumeObject ours;

    private final ArtifactRules rules;

    /** Refuses, by field of the request, the member that the field was read from. */
    private final Map<String, Consumer<Message>> sources = new HashMap<>();

    ResumeItem(ResumeSection section, ResumeObject item, ArtifactRules rules) {
        this.section = section;
        this.item = item;
        this.ours = item.object("cvTailor");
        this.rules = rules;
    }

    /** Empty when the item cannot be taken; its report says why. */
    Optional<ArtifactRequest> read() {
        ResumePeriod period = ResumePeriod.of(item, ours);
        if (period == null) {
            return Optional.empty();
        }
        foundIn("startDate", period.source(), period.startMember());
        foundIn("endDate", period.source(), period.endMember());
        ArtifactRequest request = new ArtifactRequest(
                title(),
                description(),
                period.start(),
                period.end(),
                technologies(),
                ours.texts("collaborators", name -> rules.fault("collaborators", name)),
                new ResumeLinks(section.type(), rules).of(item, ours),
                section.type().key(),
                item.text(section.organization()),
                role());
        foundIn("organization", item, section.organization());
        foundIn("collaborators", ours, "collaborators");
        foundIn("evidenceLinks", ours, "links");
        Map<String, Message> faults = rules.faults(request);
        faults.forEach((field, reason) ->
                sources.getOrDefault(field, why -> item.report().refuse(why)).accept(reason));
        return Optional.of(request).filter(sound -> faults.isEmpty());
    }

    private String title() {
        if (section.isOfPosts() && ours.text("title") != null) {
            foundIn("title", ours, "title");
            return ours.text("title");
        }
        String standard = section.titles().stream()
                .map(item::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (standard.isEmpty() && section.isKnownByOrganization()) {
            foundIn("title", item, section.organization());
            return item.text(section.organization());
        }
        return choose("title", standard, section.titles());
    }

    private String role() {
        if (!section.isOfPosts()) {
            return choose("role", String.join(", ", item.texts("roles")), List.of("roles"));
        }
        String position = Objects.requireNonNullElse(item.text("position"), "");
        // A position that repeats our title stands in for a role that is not there.
        return choose("role", position.equals(ours.text("title")) ? "" : position, List.of("position"));
    }

    private String description() {
        String standard = Stream.concat(
                        TEXTS.stream().map(item::text).filter(Objects::nonNull),
                        LISTS.stream().flatMap(member -> item.texts(member).stream()))
                .collect(Collectors.joining("\n"));
        return choose(
                "description",
                standard,
                Stream.concat(TEXTS.stream(), LISTS.stream()).toList());
    }

    private List<String> technologies() {
        List<String> keywords = item.texts("keywords", name -> rules.fault("technologies", name));
        List<String> own = ours.texts("technologies", name -> rules.fault("technologies", name));
        foundIn("technologies", keywords.isEmpty() ? ours : item, keywords.isEmpty() ? "technologies" : "keywords");
        return Stream.concat(keywords.stream(), own.stream()).toList();
    }

    /** What we said ourselves, else what the standard members say; where they say something else, they are reported. */
    private String choose(String field, String standard, List<String> members) {
        List<String> present = members.stream().filter(item::has).toList();
        String own = ours.text(field);
        if (own == null) {
            foundIn(field, item, present.isEmpty() ? members.get(0) : present.get(0));
            return standard;
        }
        if (!standard.isEmpty() && !lines(own).equals(lines(standard))) {
            present.forEach(member -> item.report().refuse(member, Reasons.OVERRULED));
        }
        foundIn(field, ours, field);
        return own;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void foundIn(String field, ResumeObject source, String member) {
        sources.put(field, reason -> source.report().refuse(member, reason));
    }
}

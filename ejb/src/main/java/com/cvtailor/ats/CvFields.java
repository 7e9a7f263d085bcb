package com.cvtailor.ats;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.ContentSkill;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields of a CV, in the passages in which they are read. Of addresses the host counts: the rest may be shortened. */
final class CvFields {

    private static final Set<String> DEAD = Set.of("invalid", "blocked");

    private CvFields() {}

    static List<Passage> of(CvContent cv) {
        List<Passage> passages = new ArrayList<>(letterhead(cv.basics()));
        if (cv.summary() != null) {
            passages.add(
                    new Passage.Builder().then("summary", cv.summary().text()).open());
        }
        passages.addAll(skills(orEmpty(cv.skills())));
        List<Section> sections = orEmpty(cv.sections());
        for (int s = 0; s < sections.size(); s++) {
            if (!orEmpty(sections.get(s).items()).isEmpty()) {
                passages.add(section("sections[" + s + "]", sections.get(s)));
            }
        }
        return List.copyOf(passages);
    }

    /** The name first, then what else a letterhead holds. */
    static List<Passage> letterhead(Basics person) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage.Builder().then("basics.name", person.name()).closed());
        add(passages, "basics.label", person.label());
        add(passages, "basics.email", person.email());
        add(passages, "basics.phone", person.phone());
        add(passages, "basics.location", person.location());
        add(passages, "basics.website", host(person.website()));
        List<Basics.Profile> profiles = orEmpty(person.profiles());
        for (int i = 0; i < profiles.size(); i++) {
            add(passages, "basics.profiles[" + i + "].url", host(profiles.get(i).url()));
        }
        return passages;
    }

    static boolean isShown(Evidence link) {
        return link.url() != null && !DEAD.contains(String.valueOf(link.validationStatus()));
    }

    static <T> List<T> orEmpty(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static void add(List<Passage> passages, String path, String text) {
        passages.add(new Passage.Builder().then(path, text).open());
    }

    /** The skills of one category stand together, in their order. */
    private static List<Passage> skills(List<ContentSkill> skills) {
        Map<String, Passage.Builder> categories = new LinkedHashMap<>();
        for (int i = 0; i < skills.size(); i++) {
            categories
                    .computeIfAbsent(String.valueOf(skills.get(i).category()), category -> new Passage.Builder())
                    .then("skills[" + i + "].name", skills.get(i).name());
        }
        return categories.values().stream().map(Passage.Builder::open).toList();
    }

    private static Passage section(String path, Section section) {
        Passage.Builder passage = new Passage.Builder().then(path + ".title", section.title());
        List<Item> items = section.items();
        for (int i = 0; i < items.size(); i++) {
            addItem(passage, path + ".items[" + i + "]", items.get(i));
        }
        return passage.closed();
    }

    /** The longest line of its head leads an entry; the others stand about it, whatever a template puts first. */
    private static void addItem(Passage.Builder passage, String path, Item item) {
        List<Field> head = new ArrayList<>();
        addTo(head, path + ".title", item.title());
        addTo(head, path + ".organization", item.organization());
        addTo(head, path + ".role", item.role());
        Field lead = head.stream()
                .max(Comparator.comparingInt(field -> field.text().length()))
                .orElse(new Field(path, ""));
        passage.then(lead.path(), lead.text());
        int leadAt = passage.size() - 1;
        head.stream()
                .filter(field -> field != lead)
                .forEach(field -> passage.aside(field.path(), field.text(), leadAt - 1, leadAt + 1));
        addYear(passage, path + ".start_date", item.startDate(), leadAt);
        if (!sameYear(item)) {
            addYear(passage, path + ".end_date", item.endDate(), leadAt);
        }
        for (int b = 0; b < orEmpty(item.bullets()).size(); b++) {
            passage.then(
                    path + ".bullets[" + b + "].text", item.bullets().get(b).text());
        }
        int last = passage.size();
        for (int t = 0; t < orEmpty(item.technologies()).size(); t++) {
            passage.aside(path + ".technologies[" + t + "]", item.technologies().get(t), leadAt, last + 1);
        }
        for (int e = 0; e < orEmpty(item.evidence()).size(); e++) {
            Evidence link = item.evidence().get(e);
            if (isShown(link)) {
                passage.aside(path + ".evidence[" + e + "].description", link.description(), leadAt, last + 1);
            }
        }
    }

    private static void addTo(List<Field> head, String path, String text) {
        if (text != null && !text.isBlank()) {
            head.add(new Field(path, text));
        }
    }

    private static void addYear(Passage.Builder passage, String path, LocalDate date, int lead) {
        if (date != null) {
            passage.aside(path, Integer.toString(date.getYear()), lead - 1, lead + 1);
        }
    }

    private static boolean sameYear(Item item) {
        return item.startDate() != null
                && item.endDate() != null
                && item.startDate().getYear() == item.endDate().getYear();
    }

    /** Null when this is no address. */
    private static String host(String address) {
        try {
            String host = address == null ? null : new URI(address.strip()).getHost();
            return host == null ? address : host.replaceFirst("(?i)^www\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

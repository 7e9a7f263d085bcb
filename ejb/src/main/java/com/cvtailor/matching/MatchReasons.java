package com.cvtailor.matching;

import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.platform.Message;
import com.cvtailor.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says why an artifact stands where it does: what counts most first. */
final class MatchReasons {
    private static final double SAME_FIELD = 0.8;

    private final List<Wish> wishes;
    private final WordMatch words;
    private final LocalDate today;

    MatchReasons(List<Wish> wishes, WordMatch words, LocalDate today) {
        this.wishes = wishes;
        this.words = words;
        this.today = today;
    }

    List<Message> of(Candidate candidate, int index, Likeness likeness) {
        List<Message> reasons = new ArrayList<>();
        SupportedSkills skills = candidate.skills();
        addSkills(reasons, "match.names_required", Requirement.MUST, skills::names);
        addSkills(reasons, "match.names_welcome", Requirement.NICE, skills::names);
        addSkills(reasons, "match.implies_required", Requirement.MUST, skills::implies);
        addSkills(reasons, "match.implies_welcome", Requirement.NICE, skills::implies);
        List<String> telling = words.telling(index);
        if (!telling.isEmpty()) {
            reasons.add(Message.of("match.shares_words", String.join(", ", telling)));
        }
        add(reasons, "match.same_field", likeness.field() >= SAME_FIELD);
        add(reasons, "match.similar_title", likeness.title() > 0);
        add(reasons, "match.ongoing", candidate.isOngoing(today));
        add(reasons, "match.has_evidence", candidate.hasEvidence());
        return List.copyOf(reasons);
    }

    private void addSkills(List<Message> reasons, String key, Requirement requirement, Predicate<Skill> supported) {
        String names = wishes.stream()
                .filter(wish -> wish.requirement() == requirement && supported.test(wish.skill()))
                .map(wish -> wish.skill().name())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            reasons.add(Message.of(key, names));
        }
    }

    private static void add(List<Message> reasons, String key, boolean holds) {
        if (holds) {
            reasons.add(Message.of(key));
        }
    }
}

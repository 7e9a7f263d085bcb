package com.cvtailor.rest.skill;

import com.cvtailor.skill.SkillSuggestions.Suggestion;
import java.util.List;

/** The answer to {@code GET /skills/suggest}, best first. */
public record SuggestionList(List<Suggestion> suggestions) {}

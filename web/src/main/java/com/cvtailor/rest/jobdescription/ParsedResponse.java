package com.cvtailor.rest.jobdescription;

import com.cvtailor.jobdescription.Mention;
import com.cvtailor.jobdescription.ParseWarning;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.jobdescription.RequestedSkill;
import com.cvtailor.platform.Message;
import com.cvtailor.rest.json.Notice;
import java.util.List;
import java.util.Locale;

/** What a job description says, as far as it could be read, and what its reader should know of the reading. */
public record ParsedResponse(
        String roleTitle,
        String companyName,
        String seniority,
        Integer yearsExperience,
        String language,
        List<Skill> skills,
        List<String> responsibilities,
        List<Notice> warnings) {

    /** A skill that the text names, with the places where it does. */
    public record Skill(String name, String category, String requirement, List<Mention> mentions) {

        static Skill of(RequestedSkill skill) {
            return new Skill(skill.name(), skill.category(), skill.requirement().label(), skill.mentions());
        }
    }

    static ParsedResponse of(ParsedJobDescription parsed, Locale locale) {
        return new ParsedResponse(
                parsed.roleTitle(),
                parsed.companyName(),
                parsed.seniority(),
                parsed.yearsExperience(),
                parsed.language(),
                parsed.skills().stream().map(Skill::of).toList(),
                parsed.responsibilities(),
                parsed.warnings().stream()
                        .map(warning -> notice(warning, parsed.language(), locale))
                        .toList());
    }

    private static Notice notice(ParseWarning warning, String language, Locale locale) {
        return new Notice(
                warning.code(),
                Message.of("job_description." + warning.code(), language).in(locale));
    }
}

package com.cvtailor.jobdescription;

import java.util.List;

/**
 * What an advertisement says, as far as it could be read. Stored as JSON: a member that is missing there, because it is
 * younger than the row, is empty.
 *
 * @param roleTitle null when not found
 * @param companyName null when not found
 * @param seniority {@code intern|junior|mid|senior|lead|principal|executive} or null
 * @param yearsExperience null when not stated
 * @param language ISO 639-1 code, {@code en} when it could not be told
 * @param skills in the order of their first mention
 * @param essence the lines that ask for something or tell of the work, as opposed to those about the employer and its
 *     offer
 * @param warnings why what was read may be incomplete
 */
public record ParsedJobDescription(
        String roleTitle,
        String companyName,
        String seniority,
        Integer yearsExperience,
        String language,
        List<RequestedSkill> skills,
        List<String> responsibilities,
        List<String> essence,
        List<ParseWarning> warnings) {

    public ParsedJobDescription {
        skills = skills == null ? List.of() : skills;
        responsibilities = responsibilities == null ? List.of() : responsibilities;
        essence = essence == null ? responsibilities : essence;
        warnings = warnings == null ? List.of() : warnings;
    }
}

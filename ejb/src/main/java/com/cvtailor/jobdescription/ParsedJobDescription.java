package com.cvtailor.jobdescription;

import java.util.List;

/**
 * What an advertisement says, as far as it could be read.
 *
 * @param roleTitle null when not found
 * @param companyName null when not found
 * @param seniority {@code intern|junior|mid|senior|lead|principal|executive} or null
 * @param yearsExperience null when not stated
 * @param language ISO 639-1 code, {@code en} when it could not be told
 * @param skills in the order of their first mention
 */
public record ParsedJobDescription(
        String roleTitle,
        String companyName,
        String seniority,
        Integer yearsExperience,
        String language,
        List<RequestedSkill> skills,
        List<String> responsibilities) {}

package com.cvtailor.jobdescription;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the advertisements that people paste. */
@Stateless
public class JobDescriptionStore {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** Stores the text unless this person has it already; two requests at once end with one row. */
    public JobDescription keep(int userId, String text, String companyName, String roleTitle) {
        // The update changes nothing but makes RETURNING answer for a row that was there before.
        Object id = entities.createNativeQuery(
                        "INSERT INTO job_descriptions"
                                + " (user_id, content_hash, raw_content, company_name, role_title) VALUES (?1, ?2, ?3, ?4, ?5)"
                                + " ON CONFLICT (user_id, content_hash) DO UPDATE SET content_hash = excluded.content_hash RETURNING id")
                .setParameter(1, userId)
                .setParameter(2, JobDescriptionText.hash(text))
                .setParameter(3, text)
                .setParameter(4, companyName)
                .setParameter(5, roleTitle)
                .getSingleResult();
        return entities.find(JobDescription.class, ((Number) id).intValue());
    }
}

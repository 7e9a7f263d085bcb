package com.cvtailor.skill;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The version of all imported spellings together, by which nodes see that there is something new to read. */
@Stateless
public class ImportedVocabulary {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** Until the end of the transaction nobody else changes imported spellings. */
    public void lock() {
        entities.createNativeQuery("SELECT version FROM skill_vocabulary FOR UPDATE")
                .getSingleResult();
    }

    /** All nodes read the spellings anew, once this transaction is committed. */
    public void changed() {
        entities.createNativeQuery("UPDATE skill_vocabulary SET version = version + 1")
                .executeUpdate();
    }

    public int version() {
        return ((Number) entities.createNativeQuery("SELECT version FROM skill_vocabulary")
                        .getSingleResult())
                .intValue();
    }
}

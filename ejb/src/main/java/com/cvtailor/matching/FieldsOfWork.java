package com.cvtailor.matching;

import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.Map;
import java.util.TreeMap;

/** How much of its skills an advertisement or an artifact has in each field of work, such as data, design or health. */
final class FieldsOfWork {
    private final SkillTaxonomy taxonomy;
    private final Map<String, Double> shares = new TreeMap<>();

    FieldsOfWork(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** A skill of no certain field, such as a language, adds nothing. */
    void add(Skill skill, double weight) {
        taxonomy.fieldOf(skill).ifPresent(field -> shares.merge(field, weight, Double::sum));
    }

    /** The cosine of the two: 0 when they have no field in common, 1 when they are alike. */
    double likeness(FieldsOfWork other) {
        double product = 0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            product += share.getValue() * other.shares.getOrDefault(share.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / (length() * other.length());
    }

    private double length() {
        double squares = 0;
        for (double share : shares.values()) {
            squares += share * share;
        }
        return StrictMath.sqrt(squares);
    }
}

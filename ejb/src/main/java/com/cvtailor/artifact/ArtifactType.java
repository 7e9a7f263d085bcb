package com.cvtailor.artifact;

import java.util.Locale;

/** What kind of work an artifact is; decides the section that it stands in. */
public enum ArtifactType {
    PROJECT,
    EMPLOYMENT,
    EDUCATION,
    PUBLICATION,
    CERTIFICATION,
    VOLUNTEERING,
    AWARD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ArtifactType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}

package com.cvtailor.account;

import com.cvtailor.platform.JsonbColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a person has told us of themselves beyond the log-in. */
@Entity
@Table(name = "user_profiles")
public class UserProfile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_profiles")
    @SequenceGenerator(name = "user_profiles", sequenceName = "user_profiles_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "user_id")
    private int userId;

    private String timezone = "UTC";

    @Convert(converter = JsonbColumn.class)
    private String preferences = "{}";

    @Convert(converter = JsonbColumn.class)
    private String contact = "{}";

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "updated_at")
    private Instant updatedAt = createdAt;

    protected UserProfile() {}

    UserProfile(int userId) {
        this.userId = userId;
    }

    /** JSON objects; the second reads as a {@link Contact}. */
    void revise(String newTimezone, String newPreferences, String newContact) {
        timezone = newTimezone;
        preferences = newPreferences;
        contact = newContact;
        updatedAt = Instant.now();
    }

    void anonymise() {
        revise("UTC", "{}", "{}");
    }

    public String timezone() {
        return timezone;
    }

    /** A JSON object of the person's own making. */
    public String preferences() {
        return preferences;
    }

    /** A JSON object that reads as a {@link Contact}. */
    public String contact() {
        return contact;
    }
}

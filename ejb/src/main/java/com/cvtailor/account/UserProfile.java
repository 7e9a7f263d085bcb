package com.cvtailor.account;

import com.cvtailor.crypto.Place;
import com.cvtailor.crypto.Sealed;
import com.cvtailor.crypto.SealedColumn;
import com.cvtailor.crypto.SecretColumn;
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

    private static final String NONE = "{}";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_profiles")
    @SequenceGenerator(name = "user_profiles", sequenceName = "user_profiles_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "user_id")
    private int userId;

    private String timezone = "UTC";

    @Convert(converter = JsonbColumn.class)
    private String preferences = "{}";

    /** Null as long as there is none. */
    @Convert(converter = SealedColumn.class)
    private Sealed contact;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "updated_at")
    private Instant updatedAt = createdAt;

    protected UserProfile() {}

    UserProfile(int userId) {
        this.userId = userId;
    }

    /** The preferences are a JSON object. */
    void revise(String newTimezone, String newPreferences) {
        timezone = newTimezone;
        preferences = newPreferences;
        updatedAt = Instant.now();
    }

    /** A JSON object that reads as a {@link Contact}. */
    void reachedBy(String newContact) {
        contact = newContact.equals(NONE) ? null : Sealed.of(newContact, this::contactPlace);
    }

    /** Whether it is readable or not. */
    void forgetContact() {
        contact = null;
    }

    void anonymise() {
        revise("UTC", "{}");
        forgetContact();
    }

    public String timezone() {
        return timezone;
    }

    /** A JSON object of the person's own making. */
    public String preferences() {
        return preferences;
    }

    /** A JSON object that reads as a {@link Contact}; an empty one when it is not readable. */
    public String contact() {
        return contact == null ? NONE : contact.readable(contactPlace()).orElse(NONE);
    }

    /** False once the key is lost by which the contact data was encrypted. */
    public boolean isContactReadable() {
        return contact == null || contact.readable(contactPlace()).isPresent();
    }

    private Place contactPlace() {
        return SecretColumn.CONTACT.place(id);
    }
}

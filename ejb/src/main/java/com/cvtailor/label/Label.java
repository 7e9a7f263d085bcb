package com.cvtailor.label;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** A name under which a person gathers artifacts. No two of a person have the same, whatever the case. */
@Entity
@Table(name = "labels")
public class Label {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "labels")
    @SequenceGenerator(name = "labels", sequenceName = "labels_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "user_id")
    private int userId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String description;

    @Column(name = "role_type")
    private String roleType;

    private String color;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    protected Label() {}

    Label(int userId, LabelDraft draft) {
        this.userId = userId;
        revise(draft);
    }

    void revise(LabelDraft draft) {
        name = draft.name();
        nameKey = key(draft.name());
        description = draft.description();
        roleType = draft.roleType();
        color = draft.color();
    }

    /** The form of a name by which labels are told apart. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean belongsTo(int user) {
        return userId == user;
    }

    public Integer id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String roleType() {
        return roleType;
    }

    public String color() {
        return color;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

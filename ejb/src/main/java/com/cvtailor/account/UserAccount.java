package com.cvtailor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A person who may sign in. */
@Entity
@Table(name = "auth_user")
public class UserAccount {

    @Id
    private Integer id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password")
    private String passwordHash;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "is_active")
    private boolean active = true;

    @Column(name = "is_premium")
    private boolean premium;

    @Column(name = "is_admin")
    private boolean admin;

    @Column(name = "date_joined")
    private Instant dateJoined;

    protected UserAccount() {}

    /** A newcomer, whom {@link Accounts} gives an id. */
    UserAccount(Registration registration, String passwordHash) {
        this.email = registration.email().strip();
        this.emailKey = key(email);
        this.passwordHash = passwordHash;
        this.firstName = registration.firstName();
        this.lastName = registration.lastName();
    }

    /** The form of an e-mail by which accounts are told apart: without outer space and case. */
    static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void rename(String newFirstName, String newLastName) {
        firstName = newFirstName;
        lastName = newLastName;
    }

    /** Leaves a row that tells nothing of a person, under which nobody can sign in, and makes room for their e-mail. */
    void anonymise() {
        email = "deleted_" + id + "@example.com";
        // Without an @ it is nobody's address, so nobody can have registered it.
        emailKey = "deleted_" + id;
        passwordHash = "";
        firstName = "";
        lastName = "";
        active = false;
        premium = false;
        admin = false;
    }

    /** What is left of a person who has been erased. */
    boolean isErased() {
        return passwordHash.isEmpty();
    }

    void becomePremium(boolean paying) {
        premium = paying;
    }

    void activate() {
        active = true;
    }

    void deactivate() {
        active = false;
    }

    void makeAdministrator() {
        admin = true;
    }

    public Set<String> groups() {
        Set<String> groups = new TreeSet<>(Set.of("user"));
        if (premium) {
            groups.add("premium");
        }
        if (admin) {
            groups.add("admin");
        }
        return groups;
    }

    public boolean isActive() {
        return active;
    }

    public Integer id() {
        return id;
    }

    public String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public Instant dateJoined() {
        return dateJoined;
    }
}

package com.cvtailor.account;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the accounts; no two have the same e-mail. */
@Stateless
public class Accounts {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    ActiveUsers users;

    /** Adds the account with an empty profile and its first session, or nothing at all. */
    public Sessions.Opened join(UserAccount newcomer, String userAgent) {
        UserAccount account = add(newcomer);
        return new Sessions.Opened(account, sessions.open(account.id(), userAgent));
    }

    /**
     * Of two nodes that add one e-mail at the same time the database lets one through. Asked in this way it reports no
     * fault to the other, which would put the e-mail into its log and ours.
     */
    public UserAccount add(UserAccount newcomer) {
        List<?> ids = entities.createNativeQuery(
                        "INSERT INTO auth_user (email, email_key, password, first_name, last_name, is_admin) VALUES"
                                + " (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (email_key) DO NOTHING RETURNING id")
                .setParameter(1, newcomer.email())
                .setParameter(2, UserAccount.key(newcomer.email()))
                .setParameter(3, newcomer.passwordHash())
                .setParameter(4, newcomer.firstName())
                .setParameter(5, newcomer.lastName())
                .setParameter(6, newcomer.groups().contains("admin"))
                .getResultList();
        if (ids.isEmpty()) {
            throw new EmailTakenException();
        }
        UserAccount account = find(((Number) ids.get(0)).intValue());
        entities.persist(new UserProfile(account.id()));
        return account;
    }

    public Optional<UserAccount> withEmail(String email) {
        return entities
                .createQuery("SELECT a FROM UserAccount a WHERE a.emailKey = :key", UserAccount.class)
                .setParameter("key", UserAccount.key(email))
                .getResultList()
                .stream()
                .findFirst();
    }

    public UserAccount find(int userId) {
        return Optional.ofNullable(entities.find(UserAccount.class, userId)).orElseThrow(NotFoundException::new);
    }

    /**
     * What a person may change of their account; validated and trimmed. The texts at the end are JSON objects.
     *
     * @param contact null to delete it, also when it is not readable
     */
    public record Details(String firstName, String lastName, String timezone, String preferences, String contact) {}

    /**
     * Replaces what a person may change.
     *
     * @param change what to make of it as it is now; nobody else changes it meanwhile
     */
    public Person revise(int userId, Function<Person, Details> change) {
        users.expectAlone(userId);
        Person person = person(userId);
        Details details = change.apply(person);
        person.account().rename(details.firstName(), details.lastName());
        person.profile().revise(details.timezone(), details.preferences());
        if (details.contact() == null) {
            person.profile().forgetContact();
        } else if (!contact(details.contact()).equals(contact(person.profile().contact()))) {
            person.profile().reachedBy(details.contact());
        }
        return person;
    }

    private static Contact contact(String json) {
        return Json.read(json, Contact.class);
    }

    /** An account with what its person has told of themselves. */
    public record Person(UserAccount account, UserProfile profile) {}

    public Person person(int userId) {
        return new Person(find(userId), profileOf(userId));
    }

    /** What is left tells nothing of the person, and nobody can sign in with it. */
    public void anonymise(int userId) {
        find(userId).anonymise();
        profileOf(userId).anonymise();
    }

    public UserProfile profileOf(int userId) {
        return entities.createQuery("SELECT p FROM UserProfile p WHERE p.userId = :user", UserProfile.class)
                .setParameter("user", userId)
                .getSingleResult();
    }
}

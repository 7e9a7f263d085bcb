package com.cvtailor.account;

import com.cvtailor.platform.ConflictException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts, as administrators look them up and change them. */
@Stateless
public class UserDirectory {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Sessions sessions;

    /** What to change of an account; null leaves a thing as it is. */
    public record Change(Boolean premium, Boolean active) {}

    /** An account, and the sessions in which the change has to be felt. */
    public record Changed(UserAccount account, List<UUID> sessions) {}

    /** Those whose e-mail holds the text in any case, by id; all without a text. */
    public Page<UserAccount> list(String text, PageRequest page) {
        String pattern = "%" + literally(text == null ? "" : UserAccount.key(text)) + "%";
        long total = entities.createQuery(
                        "SELECT count(a) FROM UserAccount a WHERE a.emailKey LIKE :pattern ESCAPE '!'", Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        List<UserAccount> accounts = page.narrow(entities.createQuery(
                                "SELECT a FROM UserAccount a WHERE a.emailKey LIKE :pattern ESCAPE '!' ORDER BY a.id",
                                UserAccount.class)
                        .setParameter("pattern", pattern))
                .getResultList();
        return page.of(accounts, total);
    }

    /**
     * Whoever is deactivated has no sessions afterwards: to be let in again means to sign in again.
     *
     * @throws ConflictException if the user has been erased, or no administrator would be left
     */
    public Changed change(int userId, Change change) {
        if (Boolean.FALSE.equals(change.active())) {
            expectAnotherAdministrator(userId);
        }
        UserAccount account = Optional.ofNullable(
                        entities.find(UserAccount.class, userId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
        if (account.isErased()) {
            throw new ConflictException(Message.of("admin.user_erased"));
        }
        if (change.premium() != null) {
            account.becomePremium(change.premium());
        }
        return new Changed(
                account, change.active() == null ? idsOfSessions(userId) : activate(account, change.active()));
    }

    /** All are locked, always in the same order: two who deactivate each other at the same time must not both succeed. */
    private void expectAnotherAdministrator(int userId) {
        List<?> administrators = entities.createNativeQuery(
                        "SELECT id FROM auth_user WHERE is_admin AND is_active ORDER BY id FOR UPDATE")
                .getResultList();
        if (administrators.equals(List.of(userId))) {
            throw new ConflictException(Message.of("admin.last_administrator"));
        }
    }

    private List<UUID> activate(UserAccount account, boolean active) {
        if (active) {
            account.activate();
            return idsOfSessions(account.id());
        }
        account.deactivate();
        return sessions.revokeAll(account.id());
    }

    private List<UUID> idsOfSessions(int userId) {
        return sessions.list(userId).stream().map(AuthSession::id).toList();
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

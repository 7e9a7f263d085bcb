package com.cvtailor.account;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.flag.FeatureFlags;
import com.cvtailor.platform.ForbiddenException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How people join, sign in and out. Not transactional itself: hashing a password and asking Redis must not hold a
 * database connection.
 */
@ApplicationScoped
public class AuthenticationService {

    private static final Logger LOG = System.getLogger(AuthenticationService.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SessionRegistry registry;

    @Inject
    PasswordHasher passwords;

    @Inject
    LoginThrottle throttle;

    @Inject
    Tokens tokens;

    @Inject
    TokenLifetimes lifetimes;

    @Inject
    FeatureFlags flags;

    @Inject
    AuditTrail trail;

    /** @throws com.cvtailor.flag.FeatureDisabledException if nobody, or not with this e-mail, may join at the moment */
    public SignedIn register(Registration registration, Device device) {
        flags.expectOn(FeatureFlags.REGISTRATION, UserAccount.key(registration.email()));
        if (accounts.withEmail(registration.email()).isPresent()) {
            throw new EmailTakenException();
        }
        UserAccount newcomer = new UserAccount(registration, passwords.hash(registration.password()));
        SignedIn joined = signedIn(accounts.join(newcomer, device.userAgent()));
        LOG.log(Level.INFO, "user {0} joined", Integer.toString(joined.userId()));
        trail.record(AuditEventType.ACCOUNT_REGISTERED, joined.userId());
        return joined;
    }

    public SignedIn logIn(String email, String password, Device device) {
        throttle.expectOpen(email, device.address());
        UserAccount account = identify(email, password).orElseThrow(() -> {
            refuse(email, device);
            return new InvalidCredentialsException();
        });
        throttle.expectOpen(email, device.address());
        throttle.succeeded(email);
        SignedIn signedIn = signedIn(new Sessions.Opened(account, sessions.open(account.id(), device.userAgent())));
        trail.record(AuditEventType.LOGIN_SUCCEEDED, account.id());
        return signedIn;
    }

    public SignedIn refresh(String refreshToken) {
        Tokens.RefreshToken token = tokens.verifyRefresh(refreshToken);
        return sessions.renew(token.sessionId(), token.id()).map(this::renewed).orElseThrow(() -> {
            registry.forget(token.sessionId());
            return new TokenInvalidException();
        });
    }

    /** Ends one session of a person; their others live on. */
    public void logOut(int userId, UUID sessionId) {
        sessions.revoke(sessionId);
        registry.forget(sessionId);
        trail.record(AuditEventType.LOGOUT, userId);
    }

    /** Ends one of a person's sessions, this one or another. */
    public void endSession(int userId, UUID sessionId) {
        if (!sessions.revoke(userId, sessionId)) {
            throw new NotFoundException();
        }
        registry.forget(sessionId);
        trail.record(AuditEventType.SESSION_REVOKED, userId);
    }

    /**
     * Has a signed-in person prove once more who they are.
     *
     * @throws ForbiddenException if this is not their password
     * @throws TooManyAttemptsException after as many failures as a log-in forgives, counted together with those
     */
    public void confirm(int userId, String password, Device device) {
        UserAccount account = accounts.find(userId);
        if (!account.isActive()) {
            throw new TokenInvalidException();
        }
        throttle.expectOpen(account.email(), device.address());
        if (!passwords.matches(password, account.passwordHash())) {
            trail.record(AuditEventType.PASSWORD_REFUSED, userId);
            throttle.failed(account.email(), device.address());
            throw new ForbiddenException(Message.of("account.wrong_password"));
        }
        throttle.expectOpen(account.email(), device.address());
    }

    /** Counts a failure, and notes it; whose account it was is known to the trail alone. */
    private void refuse(String email, Device device) {
        Integer userId = accounts.withEmail(email).map(UserAccount::id).orElse(null);
        trail.record(AuditEventType.LOGIN_FAILED, userId, null, Map.of());
        for (LoginThrottle.Lock lock : throttle.failed(email, device.address())) {
            boolean isAccount = lock == LoginThrottle.Lock.ACCOUNT;
            trail.record(
                    AuditEventType.LOGIN_LOCKED,
                    isAccount ? userId : null,
                    null,
                    Map.of("of", isAccount ? "account" : "address"));
        }
    }

    private Optional<UserAccount> identify(String email, String password) {
        Optional<UserAccount> account = accounts.withEmail(email).filter(UserAccount::isActive);
        if (account.isEmpty()) {
            passwords.pretendToMatch(password);
        }
        return account.filter(found -> passwords.matches(password, found.passwordHash()));
    }

    private SignedIn signedIn(Sessions.Opened opened) {
        UserAccount account = opened.account();
        return new SignedIn(
                account.id(),
                account.email(),
                tokens.access(account, opened.session()),
                tokens.refresh(account, opened.session()));
    }

    private SignedIn renewed(Sessions.Opened opened) {
        SignedIn renewed = signedIn(opened);
        return lifetimes.rotation() ? renewed : renewed.withoutRefreshToken();
    }
}

package com.cvtailor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

    public SignedIn register(Registration registration, Device device) {
        if (accounts.withEmail(registration.email()).isPresent()) {
            throw new EmailTakenException();
        }
        UserAccount account = new UserAccount(registration, passwords.hash(registration.password()));
        AuthSession session = accounts.join(account, device.userAgent());
        LOG.log(Level.INFO, "user {0} joined", account.id().toString());
        return signedIn(account, session);
    }

    public SignedIn logIn(String email, String password, Device device) {
        throttle.expectOpen(email, device.address());
        Optional<UserAccount> account = identify(email, password);
        if (account.isEmpty()) {
            throttle.failed(email, device.address());
            throw new InvalidCredentialsException();
        }
        throttle.expectOpen(email, device.address());
        throttle.succeeded(email);
        return signedIn(account.get(), sessions.open(account.get().id(), device.userAgent()));
    }

    public SignedIn refresh(String refreshToken) {
        RefreshTokens.RefreshToken token = tokens.verifyRefresh(refreshToken);
        return sessions.renew(token.sessionId(), token.id()).map(this::renewed).orElseThrow(() -> {
            registry.forget(token.sessionId());
            return new TokenInvalidException();
        });
    }

    /** Ends one session of a person; their others live on. */
    public void logOut(UUID sessionId) {
        sessions.revoke(sessionId);
        registry.forget(sessionId);
    }

    private Optional<UserAccount> identify(String email, String password) {
        Optional<UserAccount> account = accounts.withEmail(email);
        if (account.isEmpty()) {
            passwords.pretendToMatch(password);
        }
        return account.filter(found -> passwords.matches(password, found.passwordHash()))
                .filter(UserAccount::isActive);
    }

    private SignedIn signedIn(UserAccount account, AuthSession session) {
        return new SignedIn(
                account.id(), account.email(), tokens.access(account, session), tokens.refresh(account, session));
    }

    private SignedIn renewed(Sessions.Renewal renewal) {
        SignedIn renewed = signedIn(renewal.account(), renewal.session());
        return lifetimes.rotation() ? renewed : renewed.withoutRefreshToken();
    }
}

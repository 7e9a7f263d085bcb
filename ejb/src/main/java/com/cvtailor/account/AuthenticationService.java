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
        UserAccount newcomer = new UserAccount(registration, passwords.hash(registration.password()));
        SignedIn joined = signedIn(accounts.join(newcomer, device.userAgent()));
        LOG.log(Level.INFO, "user {0} joined", Integer.toString(joined.userId()));
        return joined;
    }

    public SignedIn logIn(String email, String password, Device device) {
        throttle.expectOpen(email, device.address());
        UserAccount account = identify(email, password).orElseThrow(() -> {
            throttle.failed(email, device.address());
            return new InvalidCredentialsException();
        });
        throttle.expectOpen(email, device.address());
        throttle.succeeded(email);
        return signedIn(new Sessions.Opened(account, sessions.open(account.id(), device.userAgent())));
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

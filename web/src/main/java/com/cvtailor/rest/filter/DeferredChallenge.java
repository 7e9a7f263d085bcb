package com.cvtailor.rest.filter;

import com.cvtailor.account.AccessToken;
import com.cvtailor.account.TokenInvalidException;
import com.cvtailor.account.Tokens;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * Stands in for the server's MicroProfile JWT mechanism, which answers a bad token with 401 before any resource is looked
 * up, and sees a new key only after minutes. Here a request with a bad token goes on as nobody's: public resources serve it,
 * the {@link AuthenticationFilter} refuses the rest.
 *
 * <p>A token that has been verified is not verified again for a minute: that stood in two fifths of the samples when a list
 * was profiled. Whether the token's session lives is asked on every request all the same.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DeferredChallenge implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int TOKENS = 5_000;

    private final Cache<String, AccessToken> verified = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(TOKENS)
            .build();

    @Inject
    Tokens tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.doNothing();
        }
        try {
            AccessToken token =
                    verified(authorization.substring(SCHEME.length()).strip());
            return context.notifyContainerAboutLogin(new CredentialValidationResult(token, token.getGroups()));
        } catch (TokenInvalidException e) {
            return context.doNothing();
        }
    }

    private AccessToken verified(String text) {
        AccessToken known = verified.getIfPresent(text);
        if (known != null && known.isInTime()) {
            return known;
        }
        AccessToken token = tokens.verifyAccess(text);
        verified.put(text, token);
        return token;
    }
}

package com.cvtailor.account;

/**
 * What a person holds after proving who they are.
 *
 * @param refreshToken null when the one that they have stays good
 */
public record SignedIn(int userId, String email, String accessToken, String refreshToken) {

    SignedIn withoutRefreshToken() {
        return new SignedIn(userId, email, accessToken, null);
    }
}

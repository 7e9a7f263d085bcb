package com.cvtailor.rest.account;

import com.cvtailor.account.SignedIn;

/** The answer to {@code POST /auth/login}. */
public record LoginResponse(int userId, String accessToken, String refreshToken) {

    static LoginResponse of(SignedIn signedIn) {
        return new LoginResponse(signedIn.userId(), signedIn.accessToken(), signedIn.refreshToken());
    }
}

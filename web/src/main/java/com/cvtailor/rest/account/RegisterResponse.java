package com.cvtailor.rest.account;

import com.cvtailor.account.SignedIn;

/** The answer to {@code POST /auth/register}. */
public record RegisterResponse(int userId, String email, String accessToken, String refreshToken) {

    static RegisterResponse of(SignedIn joined) {
        return new RegisterResponse(joined.userId(), joined.email(), joined.accessToken(), joined.refreshToken());
    }
}

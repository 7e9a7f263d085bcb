package com.cvtailor.rest.account;

import com.cvtailor.account.SignedIn;
import com.fasterxml.jackson.annotation.JsonInclude;

/** The answer to {@code POST /auth/refresh}; {@code refresh_token} is there only when it replaces the one sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefreshResponse(String accessToken, String refreshToken) {

    static RefreshResponse of(SignedIn renewed) {
        return new RefreshResponse(renewed.accessToken(), renewed.refreshToken());
    }
}

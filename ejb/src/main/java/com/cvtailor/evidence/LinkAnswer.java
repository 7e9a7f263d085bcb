package com.cvtailor.evidence;

import java.util.Set;

/**
 * What a server has said to one request.
 *
 * @param location null when there was none
 */
record LinkAnswer(int status, String location) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Refused to us, or for the moment; a person may see more. */
    private static final Set<Integer> CLOSED_TO_US = Set.of(401, 403, 429);

    /** Whoever says one of these does not want to be asked again at once. */
    private static final Set<Integer> ENOUGH = Set.of(429, 503);

    private boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && location != null;
    }

    /** Whether another method could bring out more; many servers know no HEAD, or answer it with anything. */
    boolean isWorthASecondLook() {
        return !isSuccess() && !isRedirect() && !ENOUGH.contains(status);
    }

    LinkResult result() {
        if (isSuccess()) {
            return LinkResult.VALID;
        }
        String reason = "status " + status;
        return status / 100 == 4 && !CLOSED_TO_US.contains(status)
                ? LinkResult.invalid(reason)
                : LinkResult.unreachable(reason);
    }
}

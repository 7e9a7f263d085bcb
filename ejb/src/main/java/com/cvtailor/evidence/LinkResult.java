package com.cvtailor.evidence;

/**
 * What a check has found.
 *
 * @param reason why it is not valid, in the form that is stored; null when it is
 */
public record LinkResult(LinkState state, String reason) {

    static final LinkResult VALID = new LinkResult(LinkState.VALID, null);

    static LinkResult invalid(String reason) {
        return new LinkResult(LinkState.INVALID, reason);
    }

    static LinkResult unreachable(String reason) {
        return new LinkResult(LinkState.UNREACHABLE, reason);
    }

    static LinkResult blocked(String reason) {
        return new LinkResult(LinkState.BLOCKED, reason);
    }
}

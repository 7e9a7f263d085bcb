package com.cvtailor.evidence;

/** The check need not go on: what it has found so far decides. */
final class CheckEnded extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LinkResult result;

    private CheckEnded(LinkResult result) {
        super(result.reason(), null, false, false);
        this.result = result;
    }

    LinkResult result() {
        return result;
    }

    static CheckEnded invalid(String reason) {
        return new CheckEnded(LinkResult.invalid(reason));
    }

    static CheckEnded unreachable(String reason) {
        return new CheckEnded(LinkResult.unreachable(reason));
    }

    static CheckEnded blocked(String reason) {
        return new CheckEnded(LinkResult.blocked(reason));
    }
}

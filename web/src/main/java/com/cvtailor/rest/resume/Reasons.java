package com.cvtailor.rest.resume;

import com.cvtailor.platform.Message;

/** Why something of a document is not taken; what an artifact's own constraints say comes on top. */
final class Reasons {

    static final Message NO_COUNTERPART = Message.of("import.no_counterpart");
    static final Message NO_DATE = Message.of("import.no_date");
    static final Message NO_SUCH_DATE = Message.of("import.no_such_date");
    static final Message NO_LIST = Message.of("json.list");
    static final Message NO_OBJECT = Message.of("json.object");
    static final Message NO_STRING = Message.of("json.string");
    static final Message NOT_STORABLE = Message.of("json.unstorable");
    static final Message OVERRULED = Message.of("import.overruled");
    static final Message TOO_LONG = Message.of("import.too_long");
    static final Message TOO_MUCH = Message.of("import.too_much");
    static final Message TOO_MANY = Message.of("import.too_many");

    private Reasons() {}
}

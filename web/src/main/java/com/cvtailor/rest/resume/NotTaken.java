package com.cvtailor.rest.resume;

import com.cvtailor.platform.Message;

/**
 * Something of a document that did not become part of an artifact.
 *
 * @param path where it stands, e.g. {@code work[0].location}
 */
record NotTaken(String path, Message reason) {

    /** A path may hold names of the client's making, and our answers may be stored where not every character may stand. */
    NotTaken {
        path = ResumeObject.NOT_STORABLE.matcher(path).replaceAll("\uFFFD");
    }
}

package com.cvtailor.ats;

/**
 * A text of the document that a machine must find again in its file.
 *
 * @param path of the place in the content
 * @param comparable the text as it is looked for
 */
record Field(String path, String text, ComparableText comparable) {

    Field(String path, String text) {
        this(path, text, new ComparableText(text));
    }
}

package com.cvtailor.export;

/** What a renderer, or the memory that it may use, could not cope with. */
public class DocumentNotDrawableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentNotDrawableException(Throwable cause) {
        super("the document cannot be drawn", cause);
    }
}

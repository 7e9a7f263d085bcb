package com.cvtailor.rest.filter;

import com.cvtailor.platform.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language in which a client wants to be spoken to; English unless {@code Accept-Language} asks for one of ours. */
@ApplicationScoped
public class ClientLanguage {

    @Inject
    HttpServletRequest request;

    public Locale locale() {
        return of(request.getHeader("Accept-Language"));
    }

    /** By RFC 4647's look-up; a header that cannot be read counts as none. */
    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.ENGLISH;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale match = Locale.lookup(ranges, Message.LANGUAGES);
            return match == null ? Locale.ENGLISH : match;
        } catch (RuntimeException e) {
            // Not only what it documents: of "-" it reads an array too far.
            return Locale.ENGLISH;
        }
    }
}

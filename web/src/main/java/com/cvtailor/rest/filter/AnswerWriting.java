package com.cvtailor.rest.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** The work is done when the answer is written: a client that reads it slowly keeps nobody else waiting. */
@Provider
@ApplicationScoped
public class AnswerWriting implements WriterInterceptor {

    @Inject
    WorkPlace place;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        place.giveBack();
        answer.proceed();
    }
}

package com.cvtailor.rest.filter;

import com.cvtailor.audit.AuditLog;
import com.cvtailor.audit.RequestRecord;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes a request's line into the audit log when the request is over, once; that of a stream, when the stream is. */
final class RequestEnd implements AsyncListener {

    private final AuditLog log;
    private final RequestRecord request;
    private final HttpServletResponse response;
    private final AtomicBoolean written = new AtomicBoolean();

    RequestEnd(AuditLog log, RequestRecord request, HttpServletResponse response) {
        this.log = log;
        this.request = request;
        this.response = response;
    }

    void write() {
        if (written.compareAndSet(false, true)) {
            log.write(request.answered(response.getStatus()));
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        write();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        write();
    }

    @Override
    public void onError(AsyncEvent event) {
        write();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}

package com.cvtailor.rest.error;

import com.cvtailor.platform.DomainException;
import com.cvtailor.rest.filter.RequestIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever nobody foresaw. The client learns the request id and no more; the log has the rest. */
@Provider
@ApplicationScoped
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnexpectedExceptionMapper.class.getName());

    @Inject
    ErrorResponse errors;

    @Inject
    RequestIdentity request;

    @Inject
    DomainExceptionMapper domain;

    @Override
    public Response toResponse(Throwable e) {
        // The container wraps what a bean throws when the transaction can no longer commit.
        Optional<DomainException> broken = causes(e)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst();
        if (broken.isPresent()) {
            return domain.toResponse(broken.get());
        }
        if (causes(e).anyMatch(UnexpectedExceptionMapper::databaseIsAway)) {
            LOG.log(Level.WARNING, "request {0} found no database: {1}", request.id(), e.getMessage());
            return errors.of(ErrorCode.SERVICE_UNAVAILABLE);
        }
        LOG.log(Level.ERROR, "request " + request.id() + " failed", e);
        return errors.of(ErrorCode.INTERNAL_ERROR);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(20);
    }

    /** SQLSTATE classes 08 (connection) and 57P (shut down, starting up), or a pool that could not connect. */
    private static boolean databaseIsAway(Throwable e) {
        if (e instanceof ResourceException) {
            return true;
        }
        String state = e instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
        return state.startsWith("08")
                || state.startsWith("57P")
                || (e instanceof SQLException
                        && String.valueOf(e.getMessage()).contains("Error in allocating a connection"));
    }
}

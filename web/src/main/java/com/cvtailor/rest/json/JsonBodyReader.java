package com.cvtailor.rest.json;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Json;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Reads JSON bodies into request records, at most 1 MiB, and says exactly what is wrong with one that does not fit. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Record> {

    private static final int LIMIT = 1024 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new PayloadTooLargeException();
        }
        return read(bytes, type);
    }

    static <T> T read(byte[] body, Class<T> type) {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            boolean empty = parser.nextToken() == null;
            T read = empty ? null : Json.MAPPER.readValue(parser, type);
            if (empty || parser.nextToken() != null) {
                throw new MalformedJsonException();
            }
            return read;
        } catch (InvalidFormatException e) {
            throw new InvalidRequestException(path(e), unacceptable(e));
        } catch (MismatchedInputException e) {
            throw new InvalidRequestException(path(e), "must be " + expected(e.getTargetType()));
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof StreamReadException
                    ? new MalformedJsonException()
                    : new InvalidRequestException(path(e), "is not acceptable");
        } catch (IOException e) {
            throw new MalformedJsonException();
        }
    }

    /** Of the right JSON type, but not one of its values: a date that is none, or text that cannot be stored. */
    private static String unacceptable(InvalidFormatException e) {
        return e.getTargetType() == String.class && e.getValue() instanceof String
                ? "must not hold NUL characters"
                : "must be " + expected(e.getTargetType());
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "a string";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-01-31";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class) {
            return "an integer";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    /** {@code evidence_links[1].url}; {@code body} when the whole is of the wrong type. */
    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.replaceFirst("^\\.", "");
    }
}

package com.cvtailor.rest.json;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Reads JSON bodies of at most 1 MiB, and says exactly what is wrong with one that does not fit. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBodyReader.MERGE_PATCH})
public class JsonBodyReader implements MessageBodyReader<Object> {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final int LIMIT = 1024 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == ObjectNode.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
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

    /**
     * @throws MalformedJsonException if the body is no JSON, or holds a member twice
     * @throws InvalidRequestException if a value is of the wrong type or cannot be stored; names its path
     */
    public static <T> T read(byte[] body, Class<T> type) {
        try {
            StorableJson.expect(body);
            return Json.MAPPER.readValue(body, type);
        } catch (MismatchedInputException e) {
            throw new InvalidRequestException(path(e), expected(e.getTargetType()));
        } catch (JsonMappingException e) {
            // It is JSON: that has been seen before.
            throw new InvalidRequestException(
                    path(e),
                    Message.of(e.getCause() instanceof InputCoercionException ? "json.integer" : "json.unacceptable"));
        } catch (IOException e) {
            throw new MalformedJsonException();
        }
    }

    private static Message expected(Class<?> type) {
        if (type == String.class) {
            return Message.of("json.string");
        }
        if (type == LocalDate.class) {
            return Message.of("json.date");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Message.of("json.boolean");
        }
        if (type == Integer.class || type == int.class) {
            return Message.of("json.integer");
        }
        return Message.of(type != null && Collection.class.isAssignableFrom(type) ? "json.list" : "json.object");
    }

    /** {@code evidence_links[1].url}; {@code body} when the whole is of the wrong type. */
    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.replaceFirst("^\\.", "");
    }
}

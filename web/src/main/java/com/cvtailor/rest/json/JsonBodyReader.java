package com.cvtailor.rest.json;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Reads JSON bodies of at most 1 MiB, and says exactly what is wrong with one that does not fit. */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, JsonBodyReader.MERGE_PATCH})
public class JsonBodyReader implements MessageBodyReader<Object> {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final int LIMIT = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    BodyIntake intake;

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
            InputStream body) {
        if (announced(headers) > LIMIT) {
            throw new PayloadTooLargeException();
        }
        return read(intake.read(body, LIMIT), type);
    }

    /**
     * @throws MalformedJsonException if the body is no JSON, or holds a member twice
     * @throws InvalidRequestException if a value is of the wrong type or cannot be stored; names its path
     */
    public static <T> T read(byte[] body, Class<T> type) {
        try {
            String text = text(body);
            StorableJson.expect(text);
            return Json.MAPPER.readValue(text, type);
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

    /** The server has seen to it that this is a number, if it is there. */
    private static long announced(MultivaluedMap<String, String> headers) {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** RFC 8259 knows UTF-8 alone; Jackson would take other encodings too, and characters in more bytes than they need. */
    private static String text(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
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

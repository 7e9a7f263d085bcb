package com.cvtailor.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence for whoever uses the API, named by its key in {@code messages.properties} and worded in their language.
 *
 * @param arguments what stands in place of {@code {0}}, {@code {1}} … (java.text.MessageFormat)
 */
public record Message(String key, List<Object> arguments) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Message {}

    public static final List<Locale> LANGUAGES =
            Stream.of("en", "de", "fr", "es").map(Locale::forLanguageTag).collect(Collectors.toUnmodifiableList());

    private static final String BUNDLE = "com.cvtailor.platform.messages";

    /** Read once: looking a bundle up takes a lock, and every progress report of every task needs one. */
    private static final Map<Locale, ResourceBundle> BUNDLES =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(locale -> locale, Message::bundle));

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** A sentence that was stored as such, which stands for itself in every language. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Message verbatim(String sentence) {
        return Message.of(sentence);
    }

    /** Whether there are words for the key. */
    public static boolean exists(String key) {
        return BUNDLES.get(Locale.ENGLISH).containsKey(key);
    }

    /** In English when the language is none of ours; the bare key when nobody has worded it. */
    public String in(Locale locale) {
        ResourceBundle words = Objects.requireNonNullElse(
                BUNDLES.get(Locale.forLanguageTag(locale.getLanguage())), BUNDLES.get(Locale.ENGLISH));
        return words.containsKey(key)
                ? new MessageFormat(words.getString(key), locale).format(arguments.toArray())
                : key;
    }

    /** English, as logs and developers read it. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private static ResourceBundle bundle(Locale locale) {
        // Without a fallback: an English message must not turn German because the server's locale is.
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Message.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

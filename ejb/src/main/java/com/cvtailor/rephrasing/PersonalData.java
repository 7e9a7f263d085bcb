package com.cvtailor.rephrasing;

import com.cvtailor.generation.Basics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps from a model who the person is: names, addresses and numbers give way to numbered places, {@code [[1]]}, before a text
 * leaves, and come back into the answer. Also those of other people, as far as a pattern tells them. One for each document.
 */
final class PersonalData {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]{1,20}://[^\\s<>\"]{1,2000}"
            + "|\\bwww\\.[^\\s<>\"]{1,2000}"
            + "|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"
            + "|(?<![\\w.])(?:\\+|00)\\d[\\d ()/.-]{6,20}\\d(?!\\w)"
            + "|(?<![\\w.])\\(?0\\d{1,5}\\)?[ /-]\\d[\\d /-]{4,14}\\d(?!\\w)");
    private static final Pattern PLACE = Pattern.compile("\\[\\[(\\d{1,3})]]");
    private static final int SHORTEST_NAME = 2;

    private final Pattern secrets;
    private final List<String> hidden = new ArrayList<>();

    PersonalData(Basics person) {
        List<String> names = Arrays.stream(Objects.toString(person.name(), "").split("[\\s-]+"))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .map(name -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .toList();
        Stream<String> contact = Stream.concat(
                        Stream.of(person.name(), person.email(), person.phone(), person.location(), person.website()),
                        person.profiles().stream().map(Basics.Profile::url))
                .filter(text -> text != null && !text.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(text -> "(?iu:" + Pattern.quote(text.strip()) + ")");
        this.secrets = Pattern.compile(String.join(
                "|",
                Stream.of(contact, Stream.of(ADDRESS.pattern()), names.stream())
                        .flatMap(patterns -> patterns)
                        .toList()));
    }

    String hide(String text) {
        return secrets.matcher(PLACE.matcher(text).replaceAll("($1)"))
                .replaceAll(secret -> Matcher.quoteReplacement(place(secret.group())));
    }

    /** A place that was never given stays, for the gate to find. */
    String show(String text) {
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    number >= 1 && number <= hidden.size() ? hidden.get(number - 1) : place.group());
        });
    }

    private String place(String secret) {
        if (!hidden.contains(secret)) {
            hidden.add(secret);
        }
        return "[[" + (hidden.indexOf(secret) + 1) + "]]";
    }
}

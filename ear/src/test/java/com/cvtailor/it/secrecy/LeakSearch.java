package com.cvtailor.it.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for secrets in files: for each one that is known, for every part of a text that is long enough to be told from
 * chance, and for anything that looks like a token or like an e-mail of our tests.
 */
final class LeakSearch {

    private static final int PART = 24;
    private static final int LEAST_VARIETY = 8;

    /** Logs write other characters in ways of their own, so that a text is looked for between them. */
    private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9 ,.;:()'-]+");

    private static final List<Pattern> LOOKS = List.of(
            Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}"),
            Pattern.compile("[A-Za-z0-9._+-]{1,64}(@|%40)(else\\.)?example(\\.(org|com|net))?\\b"),
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"));

    private final Needles needles = new Needles();

    /** @param what was found, and around it what shows where it comes from */
    record Leak(Path file, String what) {}

    LeakSearch with(SecretKind kind) {
        Secrets.noted(kind).forEach(secret -> add(kind, secret));
        return this;
    }

    void add(SecretKind kind, String secret) {
        switch (kind) {
            case TEXT -> addParts(secret);
            // Its head is the same for all, and says nothing.
            case TOKEN -> addWhole(secret.substring(secret.lastIndexOf('.') + 1));
            default -> addWhole(secret);
        }
    }

    /** As it looks when its bytes are read as ours are. */
    private void addWhole(String secret) {
        needles.add(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    int size() {
        return needles.size();
    }

    List<Leak> in(Path file) {
        String text = read(file);
        List<Leak> leaks = new ArrayList<>();
        needles.in(text).forEach(needle -> leaks.add(new Leak(file, needle)));
        for (Pattern look : LOOKS) {
            look.matcher(text).results().forEach(found -> leaks.add(new Leak(file, found.group())));
        }
        return leaks;
    }

    private void addParts(String text) {
        for (String run : SPECIAL.split(text)) {
            for (int i = 0; i + PART <= run.length(); i += PART) {
                String part = run.substring(i, i + PART);
                if (part.chars().distinct().count() >= LEAST_VARIETY) {
                    needles.add(part);
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

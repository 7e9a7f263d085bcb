package com.cvtailor.server.micro;

import com.cvtailor.server.bundle.NestedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files that configure Payara Micro, taken from the class path. Names like {@code ${resource-adapter}} are filled in
 * here;
 * {@code ${ENV=...}} is left to the server, so that no secret is ever written.
 */
record AsadminFiles(Map<String, String> placeholders) {

    /** Writes the named resources as one file. */
    Path write(Path file, String... resources) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String resource : List.of(resources)) {
            try (InputStream in = new NestedFile("asadmin/" + resource).open()) {
                text.append(filled(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return Files.writeString(file, text);
    }

    String filled(String template) {
        String text = template;
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            text = text.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return text;
    }
}

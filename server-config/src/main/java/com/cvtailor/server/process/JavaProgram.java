package com.cvtailor.server.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for the Java that runs this program. */
public final class JavaProgram {

    private JavaProgram() {}

    public static List<String> command(List<String> options, String... programAndArguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of(programAndArguments));
        return words;
    }
}

package com.cvtailor.server.micro;

import com.cvtailor.server.FileTree;
import com.cvtailor.server.bundle.Bundle;
import com.cvtailor.server.process.JavaProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Payara Micro taken apart into a folder, from which it boots seconds faster than from its published jar. */
record MicroRuntime(Path folder) {

    private static final int PATIENCE_SECONDS = 120;
    private static final String CONFIGURATION = "config";
    private static final String PRISTINE_CONFIGURATION = "config.pristine";

    private static final String OWN_OPTIONS = "CVTAILOR_JAVA_OPTIONS";
    private static final List<String> OPTIONS = List.of(
            // Large enough from the first moment that nothing is collected in full while the application boots.
            "-Xms256m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=192m",
            "-XX:MaxMetaspaceSize=384m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            // Else every check of a token looks through all jars for a JSON provider.
            "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl");

    static MicroRuntime unpackedFrom(Bundle bundle) throws IOException {
        return new MicroRuntime(bundle.payaraMicro(MicroRuntime::layOut));
    }

    Path launcher() {
        return folder.resolve("launch-micro.jar");
    }

    /** The server remembers its resources and deployments, which are given to it anew at each start. */
    void forgetLastRun() throws IOException {
        FileTree.delete(folder.resolve(CONFIGURATION));
        FileTree.delete(folder.resolve("applications"));
        FileTree.delete(folder.resolve("generated"));
        FileTree.copy(folder.resolve(PRISTINE_CONFIGURATION), folder.resolve(CONFIGURATION));
    }

    /** An administrator's own options come last and win, e.g. more memory or a debugger's agent. */
    List<String> javaOptions() {
        Stream<String> own = Stream.of(
                        System.getenv().getOrDefault(OWN_OPTIONS, "").split("\\s+"))
                .filter(option -> !option.isEmpty());
        return Stream.concat(OPTIONS.stream(), own).toList();
    }

    private static void layOut(Path publishedJar, Path driver, Path folder) throws IOException {
        Process process = new ProcessBuilder(JavaProgram.command(
                        List.of("-XX:TieredStopAtLevel=1"),
                        "-jar",
                        publishedJar.toString(),
                        "--rootdir",
                        folder.toString(),
                        "--addlibs",
                        driver.toString(),
                        "--outputlauncher"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("Payara Micro cannot be unpacked into " + folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        Files.move(folder.resolve(CONFIGURATION), folder.resolve(PRISTINE_CONFIGURATION));
    }
}

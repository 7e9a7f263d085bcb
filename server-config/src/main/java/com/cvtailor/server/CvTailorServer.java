package com.cvtailor.server;

import com.cvtailor.server.demo.DemoFailure;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** The command line of {@code cv-tailor.jar}. */
@Command(
        name = "cv-tailor",
        description = "CV Tailor with everything that it needs; without a command it runs",
        subcommands = {RunCommand.class, DemoCommand.class})
public final class CvTailorServer implements Callable<Integer> {

    @Mixin
    ServerOptions options;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CvTailorServer())
                .setParameterExceptionHandler(
                        (fault, line) -> complain(ExitCode.USAGE, fault.getMessage() + " (--help shows the usage)"))
                .setExecutionExceptionHandler((fault, command, parsed) -> explain(fault))
                .execute(arguments));
    }

    @Override
    public Integer call() {
        return new Session(options).serve(server -> true);
    }

    /** The server could not start, or could not do what it was told after it had started. */
    private static int explain(Exception fault) {
        if (fault instanceof StartFailure) {
            return complain(ExitCode.USAGE, fault.getMessage());
        }
        if (fault instanceof DemoFailure || fault instanceof UncheckedIOException) {
            return complain(ExitCode.SOFTWARE, fault.getMessage());
        }
        return complain(ExitCode.SOFTWARE, "Unexpected: " + fault);
    }

    private static int complain(int exitCode, String message) {
        System.err.println(message.replaceAll("\\s+", " "));
        return exitCode;
    }
}

package com.cvtailor.server;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** The command line of {@code cv-tailor.jar}. */
@Command(
        name = "cv-tailor",
        description = "CV Tailor with everything that it needs; without a command it runs",
        mixinStandardHelpOptions = true,
        subcommands = {RunCommand.class, DemoCommand.class})
public final class CvTailorServer implements Callable<Integer> {

    @Mixin
    ServerOptions options;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CvTailorServer())
                .setParameterExceptionHandler((fault, line) -> complain(fault.getMessage() + " (--help shows the usage)"))
                .setExecutionExceptionHandler((fault, command, parsed) -> complain(message(fault)))
                .execute(arguments));
    }

    @Override
    public Integer call() {
        return new Session(options).serve(server -> true);
    }

    private static int complain(String message) {
        System.err.println(message.replaceAll("\\s+", " "));
        return ExitCode.USAGE;
    }

    private static String message(Exception fault) {
        return fault instanceof StartFailure ? fault.getMessage() : "Unexpected: " + fault;
    }
}

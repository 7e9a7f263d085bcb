package com.cvtailor.server;

/** One run of the server from the command line. */
final class Session {

    private static final int ENDED_BY_SIGNAL = 143;

    private final ServerOptions options;

    Session(ServerOptions options) {
        this.options = options;
    }

    /** What to do once the server is ready; says whether to go on serving after it. */
    @FunctionalInterface
    interface WhenReady {
        boolean act(EmbeddedServer server);
    }

    int serve(WhenReady whenReady) {
        EmbeddedServer server = EmbeddedServer.claim(
                options.dataDirectory, options.port, Settings.ofThisProcess(), new Progress(System.err));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        try (server) {
            return serve(server, whenReady);
        }
    }

    private static int serve(EmbeddedServer server, WhenReady whenReady) {
        try {
            server.start();
            System.out.println("READY " + server.url());
            System.out.flush();
            return whenReady.act(server) ? server.awaitEnd() : 0;
        } catch (StartFailure e) {
            if (server.isClosed()) {
                return ENDED_BY_SIGNAL;
            }
            throw e;
        }
    }
}

package com.cvtailor.server.backing;

import com.cvtailor.server.process.ChildProcess;
import java.io.IOException;
import java.util.Map;

/** A service that the application stands on, run as a process of ours. */
public interface BackingService {

    /** Its name for people. */
    String name();

    /** Starts it on its port and returns when it serves; also after it died. */
    void start() throws IOException;

    /** Stops it for good. */
    void stop() throws IOException;

    ChildProcess process();

    /** How the application reaches it, as environment variables. */
    Map<String, String> environment();
}

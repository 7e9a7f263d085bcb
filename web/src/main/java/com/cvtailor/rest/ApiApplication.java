package com.cvtailor.rest;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;

/** Everything under {@code /api/v1}; resources are found by scanning. The server looks for the log-in method on beans only. */
@ApplicationPath("/api/v1")
@ApplicationScoped
@LoginConfig(authMethod = "MP-JWT", realmName = "cv-tailor")
@DeclareRoles({"user", "premium", "admin"})
public class ApiApplication extends Application {

    /**
     * Jersey's own JSON binding stays off: the {@code json} package alone reads and writes bodies. So does WADL, with which
     * it would answer OPTIONS: the API is described by hand.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature", "com.cvtailor.rest.json", "jersey.config.server.wadl.disableWadl", true);
    }
}

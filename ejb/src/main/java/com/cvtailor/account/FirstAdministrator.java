package com.cvtailor.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates the configured administrator at start, if nobody has that e-mail yet. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    @ConfigProperty(name = "cvtailor.admin.email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "cvtailor.admin.password")
    Optional<String> password;

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher passwords;

    @PostConstruct
    void create() {
        if (email.isPresent()
                && password.isPresent()
                && accounts.withEmail(email.get()).isEmpty()) {
            add(email.get(), password.get());
        }
    }

    private void add(String address, String secret) {
        UserAccount administrator =
                new UserAccount(new Registration(address, secret, "Administrator", ""), passwords.hash(secret));
        administrator.makeAdministrator();
        try {
            int id = accounts.add(administrator).id();
            LOG.log(Level.INFO, "user {0} is the first administrator", Integer.toString(id));
        } catch (EmailTakenException e) {
            LOG.log(Level.DEBUG, "another node has created the administrator");
        }
    }
}

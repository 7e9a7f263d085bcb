package com.cvtailor.account;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.platform.Message;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
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

    @Inject
    AuditTrail trail;

    @PostConstruct
    void create() {
        if (email.isPresent() != password.isPresent()) {
            LOG.log(Level.WARNING, "no administrator is made of cvtailor.admin.email or .password without the other");
        } else if (email.isPresent()) {
            accounts.withEmail(email.get()).ifPresentOrElse(this::expectAdministrator, this::addIfSafe);
        }
    }

    /** Somebody may have registered with the address before the server was told whose it is. */
    private void expectAdministrator(UserAccount account) {
        if (!account.groups().contains("admin")) {
            LOG.log(
                    Level.WARNING,
                    "user {0} has the e-mail of cvtailor.admin.email and is no administrator",
                    Integer.toString(account.id()));
        }
    }

    /** Nobody guesses at a password as gladly as at this one. */
    private void addIfSafe() {
        List<Message> faults = PasswordPolicy.faults(password.get(), email.get());
        if (faults.isEmpty()) {
            add(email.get(), password.get());
        } else {
            LOG.log(Level.ERROR, "no administrator is made, cvtailor.admin.password {0}", faults.get(0));
        }
    }

    private void add(String address, String secret) {
        UserAccount administrator =
                new UserAccount(new Registration(address, secret, "Administrator", ""), passwords.hash(secret));
        administrator.makeAdministrator();
        try {
            int id = accounts.add(administrator).id();
            LOG.log(Level.INFO, "user {0} is the first administrator", Integer.toString(id));
            trail.record(AuditEventType.ADMINISTRATOR_CREATED, id, null, Map.of());
        } catch (EmailTakenException e) {
            LOG.log(Level.DEBUG, "another node has created the administrator");
        }
    }
}

package com.cvtailor.account;

import com.cvtailor.platform.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a new password must be; lengths count characters, not bytes. */
public final class PasswordPolicy {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 128;

    private PasswordPolicy() {}

    /** One message for each rule that the password breaks; the e-mail may be missing or malformed. */
    public static List<Message> faults(String password, String email) {
        List<Message> faults = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            faults.add(Message.of("password.too_short"));
        }
        if (length > MAX_LENGTH) {
            faults.add(Message.of("password.too_long"));
        }
        if (CommonPasswords.contains(password)) {
            faults.add(Message.of("password.common"));
        }
        if (isLocalPart(password, email)) {
            faults.add(Message.of("password.in_email"));
        }
        return faults;
    }

    private static boolean isLocalPart(String password, String email) {
        int at = email == null ? -1 : email.lastIndexOf('@');
        return at > 0
                && email.substring(0, at).strip().toLowerCase(Locale.ROOT).equals(password.toLowerCase(Locale.ROOT));
    }
}

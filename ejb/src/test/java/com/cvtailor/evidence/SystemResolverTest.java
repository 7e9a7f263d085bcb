package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cvtailor.evidence.SystemResolver.NoResolver;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemResolverTest {

    private final List<String> asked = new ArrayList<>();
    private String fault;
    private final SystemResolver resolver = new SystemResolver(host -> {
        asked.add(host);
        throw new UnknownHostException(host + fault);
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                ": Temporary failure in name resolution",
                ": Temporärer Fehler bei der Namensauflösung",
                ": Échec temporaire dans la résolution du nom",
                ": Fallo temporal en la resolución del nombre"
            })
    void who_could_not_ask_knows_nothing_and_remembers_that_while_java_has_forgotten_why(String reason) {
        fault = reason;
        assertThatThrownBy(() -> resolver.addresses("web.example")).isInstanceOf(NoResolver.class);
        fault = "";
        assertThatThrownBy(() -> resolver.addresses("web.example")).isInstanceOf(NoResolver.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ": Name or service not known", ": Der Name oder der Dienst ist nicht bekannt"})
    void a_name_that_does_not_exist_is_told_from_silence(String reason) {
        fault = reason;
        assertThatThrownBy(() -> resolver.addresses("temporary.example"))
                .isInstanceOf(UnknownHostException.class)
                .isNotInstanceOf(NoResolver.class);
    }

    @Test
    void names_with_a_meaning_of_their_own_are_not_looked_up() throws UnknownHostException {
        assertThat(resolver.addresses("any.localhost")).allMatch(InetAddress::isLoopbackAddress);
        assertThatThrownBy(() -> resolver.addresses("any.invalid"))
                .isInstanceOf(UnknownHostException.class)
                .isNotInstanceOf(NoResolver.class);
        assertThat(asked).isEmpty();
    }
}

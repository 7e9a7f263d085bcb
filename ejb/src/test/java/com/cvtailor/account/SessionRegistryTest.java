package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.RunningRedis;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class SessionRegistryTest {

    private final LiveSession session = new LiveSession(
            UUID.randomUUID(),
            7,
            Set.of("user", "premium"),
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
    private final Table table = new Table();
    private final SessionRegistry registry = new SessionRegistry();
    private RunningRedis running;

    @BeforeEach
    void start() throws IOException {
        running = new RunningRedis();
        registry.redis = running.redis();
        registry.sessions = table;
        table.row = Optional.of(session);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void the_second_question_is_answered_without_the_database() {
        assertThat(registry.find(session.id())).contains(session);
        assertThat(registry.find(session.id())).contains(session);
        assertThat(table.reads).isOne();
    }

    @Test
    void a_revoked_session_is_dead_on_the_next_question() {
        registry.find(session.id());
        table.row = Optional.empty();
        registry.forget(session.id());
        assertThat(registry.find(session.id())).isEmpty();
    }

    @Test
    void a_node_that_read_the_row_before_the_change_cannot_bring_the_old_state_back() {
        registry.find(session.id());
        registry.forget(session.id());
        registry.find(session.id());
        table.row = Optional.empty();
        assertThat(registry.find(session.id())).isEmpty();
    }

    @Test
    void without_redis_the_database_answers() {
        running.stop();
        assertThat(registry.find(session.id())).contains(session);
        table.row = Optional.empty();
        assertThat(registry.find(session.id())).isEmpty();
    }

    /** Stands for the table: one row, and how often it was read. */
    private static final class Table extends Sessions {
        private Optional<LiveSession> row;
        private int reads;

        @Override
        public Optional<LiveSession> live(UUID sessionId) {
            reads++;
            return row;
        }
    }
}

package org.smalltable.web.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What the application asks PostgreSQL for while a test looks, whether through Hibernate or plain JDBC. Only what the test
 * itself or an HTTP request asks: the product's own jobs work on other threads at times of their own.
 */
public final class StatementLog {

    private static final String REQUESTS = "executor-thread";

    private static volatile @Nullable StatementLog current;

    private final Queue<String> statements = new ConcurrentLinkedQueue<>();
    private final Thread test = Thread.currentThread();

    private StatementLog() {}

    /** The statements executed during some work, in their order; a batch is one. */
    public static List<String> of(Runnable work) {
        StatementLog log = new StatementLog();
        current = log;
        try {
            work.run();
        } finally {
            current = null;
        }
        return List.copyOf(log.statements);
    }

    static void note(String sql) {
        StatementLog log = current;
        Thread thread = Thread.currentThread();
        if (log != null && (thread == log.test || thread.getName().startsWith(REQUESTS))) {
            log.statements.add(sql.strip().replaceAll("\\s+", " "));
        }
    }
}

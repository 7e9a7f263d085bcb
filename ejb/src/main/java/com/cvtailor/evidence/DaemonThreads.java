package com.cvtailor.evidence;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that wait for other machines most of the time, keep no server from stopping, and go when there is nothing to do. */
final class DaemonThreads implements ThreadFactory {

    private static final int IDLE_SECONDS = 20;

    private final String name;
    private final AtomicInteger number = new AtomicInteger();

    DaemonThreads(String name) {
        this.name = name;
    }

    /** Refuses what no thread is free for. */
    static ThreadPoolExecutor upTo(int most, String name) {
        return new ThreadPoolExecutor(
                0, most, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), new DaemonThreads(name));
    }

    /** Lets wait what no thread is free for. */
    static ThreadPoolExecutor queueingFor(int most, String name) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new DaemonThreads(name));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + '-' + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}

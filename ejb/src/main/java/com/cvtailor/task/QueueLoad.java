package com.cvtailor.task;

/**
 * How busy a queue is.
 *
 * @param depth tasks that wait
 * @param active tasks that are being worked on
 * @param oldestSeconds for how long the one that has waited longest waits; 0 when none does
 */
public record QueueLoad(String name, long depth, long active, long oldestSeconds) {}

package com.cvtailor.rest.admin;

/**
 * The answer to what was asked of a batch execution.
 *
 * @param taskId the task that it works for, or that does its work from now on; null if there is none
 */
public record BatchAccepted(long executionId, Integer taskId) {}

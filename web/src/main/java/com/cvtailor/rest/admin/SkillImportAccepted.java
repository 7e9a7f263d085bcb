package com.cvtailor.rest.admin;

/** The answer to a file of skills that is stored and being imported. */
public record SkillImportAccepted(int taskId) {}

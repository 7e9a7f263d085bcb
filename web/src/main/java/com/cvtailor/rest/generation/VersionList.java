package com.cvtailor.rest.generation;

import com.cvtailor.generation.DocumentVersionSummary;
import java.util.List;

/** All versions of a document, newest first. */
public record VersionList(List<DocumentVersionSummary> versions) {}

package com.cvtailor.rephrasing;

import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.GenerationMetadata;
import com.cvtailor.generation.Warning;
import java.util.List;

/** A document with what models have made of its sentences, and the whole truth about how. */
public record Rephrased(DocumentContent content, GenerationMetadata metadata, List<Warning> warnings) {}

package com.cvtailor.matching;

import com.cvtailor.platform.Message;
import java.util.List;

/**
 * An artifact and how much it has to do with the job description.
 *
 * @param score 0 to 1
 * @param reasons for the person, worded in the language of whoever asks; what counts most first
 */
public record RankedArtifact(int artifactId, double score, List<Message> reasons) {}

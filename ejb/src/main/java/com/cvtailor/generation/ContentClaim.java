package com.cvtailor.generation;

import com.cvtailor.claim.Reason;
import java.util.List;

/**
 * What the claim check says of one place in an edited document.
 *
 * @param path of the place in the content, e.g. {@code sections[0].items[1].bullets[2]}
 * @param reasons empty when it is supported
 */
public record ContentClaim(String path, boolean supported, List<Reason> reasons) {}

package com.cvtailor.rephrasing;

import java.util.Map;

/**
 * What became of the sentences of a part, as it is remembered.
 *
 * @param accepted the model's sentences by id, as the document shows them
 * @param rejected why the template's sentence stands in the place of the model's, by id
 */
record PartOutcome(String provider, String model, Map<String, String> accepted, Map<String, Rejection> rejected) {}

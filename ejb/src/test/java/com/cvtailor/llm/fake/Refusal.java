package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** An error in a vendor's own words. */
record Refusal(int status, JsonNode body) {}

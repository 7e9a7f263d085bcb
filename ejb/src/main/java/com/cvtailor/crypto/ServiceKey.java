package com.cvtailor.crypto;

import java.time.Instant;

/** A key that all nodes share, as it is once it has been unwrapped. */
public record ServiceKey(int id, byte[] key, Instant createdAt) {}

package com.cvtailor.rotation;

import com.cvtailor.crypto.SecretColumn;

/** A value that a former key has sealed. */
public record FormerlySealed(SecretColumn column, int row) {}

package com.cvtailor.crypto;

/** Told on every node, within seconds, after any node has added a key. */
public record KeysChanged() {}

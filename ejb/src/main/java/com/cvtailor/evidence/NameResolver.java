package com.cvtailor.evidence;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface NameResolver {

    /** At least one. */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}

package com.cvtailor.evidence;

import java.net.InetAddress;

/** Keeps checks from asking one host too often, by whatever names it goes. */
@FunctionalInterface
interface HostTurns {

    /**
     * Waits until the host may be asked at this address.
     *
     * @return false when too many wait for it already
     */
    boolean await(String host, InetAddress address) throws InterruptedException;
}

package com.cvtailor.evidence;

import com.cvtailor.platform.AddressRanges;
import com.cvtailor.platform.IpAddress;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where link checks may go: to addresses that anybody on the internet could ask as well, and to what the operator allows.
 * The ranges are those of IANA's special-purpose address registries that are not globally reachable, and multicast.
 */
final class AddressPolicy {

    private static final AddressRanges CLOSED_IPV4 = AddressRanges.of(
            "0.0.0.0/8", // this host
            "10.0.0.0/8", // private
            "100.64.0.0/10", // behind a carrier's NAT; metadata of Alibaba's cloud
            "127.0.0.0/8", // loopback
            "168.63.129.16", // metadata of Azure's hosts
            "169.254.0.0/16", // link-local; metadata of most clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; metadata of Oracle's cloud
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /** All that IANA has given out; what carries an IPv4 address in it lies outside, but for the ranges below. */
    private static final AddressRanges OPEN_IPV6 = AddressRanges.of("2000::/3");

    private static final AddressRanges CLOSED_IPV6 = AddressRanges.of(
            "2001::/23", // Teredo, benchmarks, ORCHID and other protocol assignments
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "3fff::/20"); // documentation

    /** An IPv4 address in its last four bytes, reached through the network's translator (RFC 6052). */
    private static final AddressRanges NAT64 = AddressRanges.of("64:ff9b::/96");

    private final Set<String> allowedHosts = new HashSet<>();
    private final AddressRanges allowedRanges;
    private final Machine machine;

    /**
     * @param allowed host names, addresses and CIDR ranges that may be reached whatever they are
     * @throws IllegalArgumentException when an entry is none of these
     */
    AddressPolicy(Collection<String> allowed) {
        this(allowed, address -> NetworkInterface.getByInetAddress(address) != null);
    }

    AddressPolicy(Collection<String> allowed, Machine machine) {
        List<String> ranges = new ArrayList<>();
        for (String entry : allowed) {
            if (entry.indexOf('/') >= 0 || IpAddress.parse(entry).isPresent()) {
                ranges.add(entry);
            } else {
                allowedHosts.add(hostName(entry));
            }
        }
        allowedRanges = AddressRanges.of(ranges.toArray(String[]::new));
        this.machine = machine;
    }

    private static String hostName(String entry) {
        try {
            String host = LinkTarget.hostName(entry);
            if (!IpLiteral.endsInNumber(host)) {
                return host;
            }
        } catch (CheckEnded e) {
            // said below
        }
        throw new IllegalArgumentException(entry + " is no host that link checks could reach");
    }

    /** Whether the operator lets checks go there on any port. */
    boolean allows(String host, InetAddress address) {
        return allowedHosts.contains(host) || isIn(allowedRanges, address);
    }

    boolean admits(String host, InetAddress address) {
        InetAddress reached = isIn(NAT64, address) ? embedded(address) : address;
        return allows(host, address) || isOpen(reached) && !isThisMachine(reached);
    }

    private static boolean isOpen(InetAddress address) {
        return address instanceof Inet4Address
                ? !isIn(CLOSED_IPV4, address)
                : isIn(OPEN_IPV6, address) && !isIn(CLOSED_IPV6, address);
    }

    private static boolean isIn(AddressRanges ranges, InetAddress address) {
        return ranges.include(new IpAddress(address));
    }

    private static InetAddress embedded(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - Integer.BYTES, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a firewall shields from the world may be open to the machine itself, under its public address too. */
    private boolean isThisMachine(InetAddress address) {
        try {
            return machine.has(address);
        } catch (SocketException e) {
            return true; // nobody knows, so nobody goes there
        }
    }

    /** What this server runs on. */
    @FunctionalInterface
    interface Machine {

        /** Whether the address is one of its own. */
        boolean has(InetAddress address) throws SocketException;
    }
}

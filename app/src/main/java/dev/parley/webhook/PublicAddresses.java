package dev.parley.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;

/**
 * Resolves the hosts of webhooks. The addresses that it gives are those that are connected to, so a
 * name cannot mean another address a moment later. A host with any address inside of a network that
 * is not public is refused whole.
 */
@Component
class PublicAddresses implements DnsResolver {
  private final WebhookProperties properties;

  PublicAddresses(WebhookProperties properties) {
    this.properties = properties;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var addresses = InetAddress.getAllByName(host);
    if (!properties.allowPrivate()
        && !Arrays.stream(addresses).allMatch(PublicAddresses::isPublic)) {
      throw new UnknownHostException("The host of a webhook is not in a public network");
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** Whether the address is one of the public internet. */
  static boolean isPublic(InetAddress address) {
    var bytes = address.getAddress();
    return !address.isAnyLocalAddress()
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes));
  }

  /** Not: this network, shared (100.64/10), IETF (192.0.0/24), benchmarks, reserved. */
  private static boolean isPublic4(byte[] address) {
    var first = address[0] & 0xff;
    var second = address[1] & 0xff;
    return first != 0
        && !(first == 100 && second >= 64 && second <= 127)
        && !(first == 192 && second == 0 && address[2] == 0)
        && !(first == 198 && (second == 18 || second == 19))
        && first < 240;
  }

  /** Global unicast (2000::/3) but what leads to IPv4 addresses: 6to4 and Teredo. */
  private static boolean isPublic6(byte[] address) {
    var first = (address[0] & 0xff) << 8 | address[1] & 0xff;
    var second = (address[2] & 0xff) << 8 | address[3] & 0xff;
    return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && second == 0);
  }
}

package dev.parley.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.8",
        "198.18.0.1",
        "198.19.255.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:1::",
        "2130706433"
      })
  void refusesWhatIsNotPublic(String host) {
    var addresses = new PublicAddresses(new WebhookProperties(false, Duration.ZERO));

    assertThatThrownBy(() -> addresses.resolve(host)).isInstanceOf(UnknownHostException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "100.63.0.1", "172.32.0.1", "192.0.2.1", "2a00:1450:4001:81b::200e"})
  void takesWhatIs(String host) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(host))).isTrue();
  }

  @Test
  void takesEverythingWhereTheOwnNetworkIsAllowed() throws UnknownHostException {
    var addresses = new PublicAddresses(new WebhookProperties(true, Duration.ZERO));

    assertThat(addresses.resolve("127.0.0.1")).hasSize(1);
  }
}

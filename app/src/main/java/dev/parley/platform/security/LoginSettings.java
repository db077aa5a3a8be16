package dev.parley.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Where the staff logs in. The endpoints follow from the issuer in Keycloak's layout: nothing is
 * discovered when the app starts, so Keycloak may start later.
 *
 * @param issuer the realm as browsers and tokens name it
 * @param backchannel the realm as this server reaches it; the issuer unless set
 * @param audience what an access token must be meant for
 */
@ConfigurationProperties("parley.login")
record LoginSettings(
    String issuer,
    @Nullable String backchannel,
    @DefaultValue("parley-desktop") String clientId,
    String clientSecret,
    @DefaultValue("parley-api") String audience) {

  private static final String PROTOCOL = "/protocol/openid-connect";

  LoginSettings {
    Assert.hasText(issuer, "Set parley.login.issuer to the URL of the Keycloak realm");
    Assert.hasText(clientSecret, "Set parley.login.client-secret to the client's secret");
    backchannel = backchannel == null || backchannel.isBlank() ? issuer : backchannel;
  }

  String authorizationUri() {
    return issuer + PROTOCOL + "/auth";
  }

  String endSessionUri() {
    return issuer + PROTOCOL + "/logout";
  }

  String tokenUri() {
    return backchannel + PROTOCOL + "/token";
  }

  String keysUri() {
    return backchannel + PROTOCOL + "/certs";
  }
}

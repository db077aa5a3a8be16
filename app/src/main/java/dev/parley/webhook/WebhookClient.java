package dev.parley.webhook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a webhook once: signed, to a public address, without following redirects, and reading no
 * more of the answer than it may have.
 */
@Component
class WebhookClient {
  private static final int LARGEST_ANSWER = 64 * 1024;
  private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9_-]{1,40}");

  private final CloseableHttpClient http;
  private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
  private final JsonMapper json;
  private final Clock clock;

  WebhookClient(PublicAddresses addresses, JsonMapper json, Clock clock) {
    this.http = client(addresses);
    this.json = json;
    this.clock = clock;
  }

  /**
   * Answers the word of the answer's {@code outcome}.
   *
   * @param body no personal data
   * @throws IOException if there is no good answer in time
   */
  String call(Webhook webhook, String secret, Map<String, Object> body) throws IOException {
    var text = json.writeValueAsString(body);
    var request = new HttpPost(URI.create(webhook.url()));
    request.setEntity(new StringEntity(text, ContentType.APPLICATION_JSON));
    request.setHeader(WebhookSignature.HEADER, WebhookSignature.of(secret, clock.instant(), text));
    var limit = Timeout.of(webhook.timeLimitSeconds(), TimeUnit.SECONDS);
    request.setConfig(RequestConfig.custom().setResponseTimeout(limit).build());
    var end = clockwork.schedule(request::cancel, webhook.timeLimitSeconds(), TimeUnit.SECONDS);
    try {
      return http.execute(request, this::outcome);
    } finally {
      end.cancel(false);
    }
  }

  private String outcome(ClassicHttpResponse answer) throws IOException {
    if (answer.getCode() != 200 || answer.getEntity() == null) {
      throw new IOException("A webhook answered " + answer.getCode());
    }
    var content = answer.getEntity().getContent().readNBytes(LARGEST_ANSWER + 1);
    if (content.length > LARGEST_ANSWER) {
      throw new IOException("The answer of a webhook is too large");
    }
    return word(new String(content, StandardCharsets.UTF_8));
  }

  private String word(String content) throws IOException {
    try {
      var outcome = json.readTree(content).path("outcome").asString("");
      if (WORD.matcher(outcome).matches()) {
        return outcome;
      }
    } catch (JacksonException noJson) {
      throw new IOException("The answer of a webhook is no JSON");
    }
    throw new IOException("The answer of a webhook has no outcome");
  }

  @PreDestroy
  void stop() throws IOException {
    clockwork.shutdownNow();
    http.close();
  }

  private static CloseableHttpClient client(PublicAddresses addresses) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(addresses)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(3)).build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableContentCompression()
        .disableAuthCaching()
        .build();
  }
}

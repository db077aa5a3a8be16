package dev.parley.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class WebsiteServiceTest {

  private static final String PAGE = "https://shop.example";

  @Autowired private JdbcClient jdbc;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
  private WebsiteService websites;
  private WebsiteOriginRules origins;

  @BeforeEach
  void oneWebsite() {
    jdbc.sql("insert into queue (id, name, strategy) values (gen_random_uuid(), 'Q', 'RING_ALL')")
        .update();
    insert("SHOP", "{shop.example,*.shop.example}");
    websites = new WebsiteService(jdbc, clock());
    origins = new WebsiteOriginRules(websites);
  }

  @Test
  void findsAWebsiteByItsKey() {
    var website = websites.get("SHOP");

    assertThat(website.name()).isEqualTo("SHOP shop");
    assertThat(website.allowedDomains()).containsExactly("shop.example", "*.shop.example");
    assertThat(websites.names()).containsEntry("SHOP", "SHOP shop");
  }

  @Test
  void knowsNoOtherKey() {
    assertThatThrownBy(() -> websites.get("shop")).isInstanceOf(WebsiteNotFound.class);
    assertThatThrownBy(() -> websites.get("\u0000")).isInstanceOf(WebsiteNotFound.class);
  }

  @Test
  void findsAWebsiteThatHasJustBeenMade() {
    websites.get("SHOP");
    insert("HELP", "{help.example}");

    assertThat(websites.find("HELP")).isPresent();
    assertThat(origins.allowedAnywhere("https://help.example")).isTrue();
  }

  @Test
  void seesAChangeAfterAFewSeconds() {
    websites.get("SHOP");
    jdbc.sql("update website set name = 'New' where key = 'SHOP'").update();

    assertThat(websites.get("SHOP").name()).isEqualTo("SHOP shop");
    now.updateAndGet(time -> time.plusSeconds(6));
    assertThat(websites.get("SHOP").name()).isEqualTo("New");
  }

  @Test
  void allowsAPageOnItsOwnWebsiteOnly() {
    insert("HELP", "{help.example}");

    assertThat(origins.allowed("SHOP", PAGE)).isTrue();
    assertThat(origins.allowed("HELP", PAGE)).isFalse();
    assertThat(origins.allowedAnywhere(PAGE)).isTrue();
    assertThat(origins.allowedAnywhere("https://evil.example")).isFalse();
    assertThat(origins.allowedAnywhere("null")).isFalse();
  }

  @Test
  void tellsAnAllowedPageThatAKeyIsUnknown() {
    assertThat(origins.allowed("NONE", PAGE)).isTrue();
    assertThat(origins.allowed("NONE", "https://evil.example")).isFalse();
  }

  private void insert(String key, String domains) {
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            select :key, :key || ' shop', 'Hello', '#aabbcc', :domains::text[], 'flow', id from queue
            """)
        .param("key", key)
        .param("domains", domains)
        .update();
  }

  private Clock clock() {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }
}

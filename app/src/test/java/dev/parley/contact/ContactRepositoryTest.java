package dev.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class ContactRepositoryTest {
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final UUID LIST = new UUID(28, 1);

  @Autowired private JdbcClient jdbc;
  private ContactRepository contacts;
  private ContactListRepository lists;

  @BeforeEach
  void aList() {
    var clock = Clock.fixed(NOON, ZoneOffset.UTC);
    contacts = new ContactRepository(jdbc, clock);
    lists = new ContactListRepository(jdbc, clock);
    lists.insert(LIST, "Repository test");
  }

  @Test
  void aCustomerIsOneContactOfAList() {
    var first = contacts.ofCustomer(LIST, signed("7", null));
    var again = contacts.ofCustomer(LIST, signed("7", "Carla"));
    var renamed = contacts.ofCustomer(LIST, signed("7", "Somebody else"));
    var elsewhere = contacts.ofCustomer(lists.ofWebsite("NONE"), signed("7", "Carla"));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.name()).isEqualTo("Carla");
    assertThat(renamed.name()).isEqualTo("Carla");
    assertThat(elsewhere.id()).isNotEqualTo(first.id());
  }

  @Test
  void isChangedInTheVersionThatWasRead() {
    var id = contacts.insert(LIST, "Carla", null);

    assertThat(contacts.update(id, change("Carla Rossi", Map.of("a", "1"), 1))).isTrue();
    assertThat(contacts.update(id, change("Other", Map.of(), 1))).isFalse();

    var changed = contacts.find(id).orElseThrow();
    assertThat(changed.name()).isEqualTo("Carla Rossi");
    assertThat(changed.custom()).isEqualTo(Map.of("a", "1"));
    assertThat(changed.version()).isEqualTo(2);
  }

  @Test
  void whatSomebodyTypedFillsInNothingOfAVerifiedContact() {
    var verified = contacts.ofCustomer(LIST, signed("8", null));
    var unverified = contacts.insert(LIST, null, null);

    contacts.fillIn(verified.id(), "Typed", "typed@example.com");
    contacts.fillIn(unverified, "Typed", "typed@example.com");

    assertThat(contacts.find(verified.id()).orElseThrow().name()).isNull();
    assertThat(contacts.find(unverified).orElseThrow().email()).isEqualTo("typed@example.com");
  }

  @Test
  void theVerifiedContactKeepsWhatAgentsWroteOfTheOtherButNotItsName() {
    var verified = contacts.ofCustomer(LIST, signed("9", null)).id();
    contacts.update(verified, change(null, Map.of("a", "kept"), 1));
    var other = contacts.insert(LIST, "Typed", "typed@example.com");
    contacts.update(
        other,
        new ContactChange("Typed", null, "123", "it", "Note", Map.of("a", "x", "b", "y"), 1));

    contacts.absorb(other, verified);

    var merged = contacts.find(verified).orElseThrow();
    assertThat(merged.name()).isNull();
    assertThat(List.of(merged.phone(), merged.language(), merged.notes()))
        .containsExactly("123", "it", "Note");
    assertThat(merged.custom()).isEqualTo(Map.of("a", "kept", "b", "y"));
    assertThat(contacts.find(other)).isEmpty();
  }

  @Test
  void aContactOfAnotherListIsNotAbsorbed() {
    var verified = contacts.ofCustomer(LIST, signed("10", null)).id();
    var other = contacts.insert(lists.ofWebsite("NONE"), "Typed", null);

    contacts.absorb(other, verified);

    assertThat(contacts.find(other)).isPresent();
  }

  @Test
  void aFieldThatIsDeletedTakesItsValuesAlong() {
    var city = new ContactField(new UUID(28, 2), "City", ContactFieldKind.TEXT, List.of());
    var plan = new ContactField(new UUID(28, 3), "Plan", ContactFieldKind.CHOICE, List.of("Gold"));
    lists.replaceFields(LIST, List.of(city, plan));
    var id = contacts.insert(LIST, null, null);
    var values = Map.of(city.id().toString(), "Bern", plan.id().toString(), "Gold");
    contacts.update(id, change(null, values, 1));

    lists.replaceFields(LIST, List.of(plan));

    assertThat(lists.fields(LIST)).containsExactly(plan);
    assertThat(contacts.find(id).orElseThrow().custom())
        .isEqualTo(Map.of(plan.id().toString(), "Gold"));
  }

  @Test
  void aListIsDeletedOnlyWhileItIsEmptyAndNotTheDefault() {
    assertThat(lists.delete(lists.ofWebsite("NONE"))).isFalse();
    contacts.insert(LIST, null, null);
    assertThat(lists.delete(LIST)).isFalse();

    jdbc.sql("delete from contact where list_id = ?").param(LIST).update();

    assertThat(lists.delete(LIST)).isTrue();
  }

  private static ContactChange change(
      @Nullable String name, Map<String, @Nullable String> custom, int version) {
    return new ContactChange(name, null, null, null, null, custom, version);
  }

  private static SignedIdentity signed(String subject, @Nullable String name) {
    return new SignedIdentity(subject, "nonce", NOON, name, null);
  }
}

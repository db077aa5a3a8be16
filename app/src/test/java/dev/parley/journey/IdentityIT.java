package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Whose chats are linked to whom: by a signed identity or an earlier chat's token, never by words.
 */
class IdentityIT extends ContactChats {
  @Test
  void everyChatOfACustomerWhomTheWebsiteSignsIsOfOneContact() {
    var first = started(identity("one", "Carla Rossi"), null);
    var second = started(identity("two", null), null);

    var contact = contact(taken(first)).expect(200).body();
    assertThat(contact.get("verified").asBoolean()).isTrue();
    assertThat(contact.get("externalId").asString()).isEqualTo(customer);
    assertThat(contact.get("name").asString()).isEqualTo("Carla Rossi");
    assertThat(contact(taken(second)).expect(200).body().get("id")).isEqualTo(contact.get("id"));
    assertThat(anna.interaction(second.interaction()).body().get("contactName").asString())
        .isEqualTo("Carla Rossi");
  }

  @Test
  void whatSomebodyTypesOpensNobodysHistory() {
    var verified = started(identity("one", "Carla Rossi"), null);
    var typed = started(null, null);

    var contact = contact(taken(typed)).expect(200).body();
    assertThat(contact.get("verified").asBoolean()).isFalse();
    assertThat(contact.get("name").asString()).isEqualTo("Carla Rossi");
    assertThat(contact.get("email").asString()).isEqualTo("carla@example.com");
    assertThat(contact.get("id")).isNotEqualTo(contact(taken(verified)).body().get("id"));
    assertThat(journey(typed.interaction(), "")).hasSize(1);
  }

  @Test
  void theTokenOfTheChatBeforeLeadsToItsContact() {
    var before = started(null, null);
    before.leave().expect(204);
    var now = started(null, before.token());

    taken(now);

    assertThat(contactOf(now)).isEqualTo(contactOf(before));
    assertThat(journey(now.interaction(), "")).hasSize(2);
  }

  @Test
  void anotherPersonInTheSameBrowserIsNotTakenForTheOneBefore() {
    var before = started(identity("one", null), null);
    before.leave().expect(204);

    var other = started(signed("two", "other-" + customer, null, Scene.WEBSITE), before.token());

    assertThat(contactOf(other)).isNotEqualTo(contactOf(before));
    assertThat(column(other, "previous_id")).isNull();
  }

  @Test
  void anIdentityIsGoodForOneChatButAStartMayBeRepeated() {
    var key = UUID.randomUUID();
    var identity = identity("one", null);

    var first = start(key, identity, null).expect(201);
    var again = start(key, identity, null).expect(200);
    var other = start(UUID.randomUUID(), identity, null).expect(422);

    assertThat(again.body().get("interactionId")).isEqualTo(first.body().get("interactionId"));
    assertThat(other.problem()).isEqualTo("/problems/identity-invalid");
    assertThat(other.body().get("reason").asString()).isEqualTo("REPLAYED");
  }

  @Test
  void aBadIdentityIsRefusedAndTheChatCanStartWithout() {
    var key = UUID.randomUUID();

    var foreign = start(key, signed("one", customer, null, "SHOP"), null).expect(422);

    assertThat(foreign.body().get("reason").asString()).isEqualTo("AUDIENCE");
    assertThat(foreign.text()).doesNotContain(customer);
    start(key, null, null).expect(201);
  }

  @Test
  void theOldSecretIsValidForAWhileOrEndsAtOnce() {
    var old = secret;
    secret = rotate(false);
    assertThat(startWith(old, "one").status()).isEqualTo(201);
    assertThat(startWith(secret, "two").status()).isEqualTo(201);

    secret = rotate(true);

    assertThat(startWith(old, "three").status()).isEqualTo(422);
    assertThat(startWith(secret, "four").status()).isEqualTo(201);
  }

  @Test
  void aChatThatRunsIsIdentifiedOnceAndKeepsWhatTheAgentWrote() {
    var chat = started(null, null);
    var before = contact(taken(chat)).body();
    var change = change(before, "Typed name");
    change.put("phone", "+39 02 1234");
    put(anna, chat, change).expect(200);
    var identity = identity("one", "Carla Rossi");

    identify(chat, identity).expect(204);
    identify(chat, identity).expect(204);

    var after = contact(chat.interaction()).body();
    assertThat(after.get("verified").asBoolean()).isTrue();
    assertThat(after.get("name").asString()).isEqualTo("Carla Rossi");
    assertThat(after.get("phone").asString()).isEqualTo("+39 02 1234");
    var other = signed("two", "other-" + customer, null, Scene.WEBSITE);
    assertThat(identify(chat, other).expect(409).problem()).isEqualTo("/problems/identity-differs");
    assertThat(contactOf(chat).toString()).isEqualTo(after.get("id").asString());
  }

  @Test
  void aChatThatIsOverIsNotIdentified() {
    var chat = started(null, null);
    chat.leave().expect(204);

    assertThat(identify(chat, identity("one", null)).expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
  }
}

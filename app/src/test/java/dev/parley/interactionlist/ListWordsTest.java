package dev.parley.interactionlist;

import static dev.parley.interactionlist.ListFixture.NOON;
import static dev.parley.interactionlist.ListFixture.filter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contact.ContactChanged;
import dev.parley.contact.ContactId;
import dev.parley.interaction.PageCursor;
import dev.parley.support.RepositoryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The list's search for words. */
@RepositoryTest
class ListWordsTest {
  @Autowired private JdbcClient jdbc;
  private InteractionList list;
  private ListFixture chats;
  private WordSweep sweep;

  @BeforeEach
  void aCentre() {
    list = new InteractionList(jdbc);
    chats = new ListFixture(jdbc);
    chats.aCentre();
    sweep = new WordSweep(new WordRepository(jdbc), TransactionOperations.withoutTransaction());
  }

  @Test
  void findsWordsOfTheNameAndOfWhatWasSaidTogether() {
    var maria = chats.insert(Map.of("contact_name", "María Bianchi"));
    chats.said(maria, "CUSTOMER", "My parcel is broken");
    chats.said(maria, "AGENT", "Wie ärgerlich!");
    chats.said(maria, "SYSTEM", "x");
    var paolo = chats.insert(Map.of("contact_name", "Paolo"));
    chats.said(paolo, "CUSTOMER", "A parcel for 東京都");
    sweep.sweep();

    assertThat(found(filter("text", "PARC"))).containsExactlyInAnyOrder(maria, paolo);
    assertThat(found(filter("text", "maria parcel"))).containsExactly(maria);
    assertThat(found(filter("text", "arger"))).containsExactly(maria);
    assertThat(found(filter("text", "京都"))).containsExactly(paolo);
    assertThat(found(filter("text", "arcel"))).isEmpty();
    assertThat(found(filter("text", "paolo broken"))).isEmpty();
    assertThat(found(filter("text", "?!"))).isEmpty();
    assertThat(found(filter("text", "  "))).hasSize(2);
  }

  /** 60 letters of three bytes each in every word: more than one row of words can hold. */
  @Test
  void aChatOfEndlessWordsKeepsNobodyElseFromBeingFound() {
    var endless = chats.insert(Map.of("state", "CONVERSATION"));
    for (var round = 0; round < 3; round++) {
      for (var message = 0; message < 80; message++) {
        chats.said(endless, "CUSTOMER", longWords(round * 10_000 + message * 100));
      }
      sweep.sweep();
    }
    var maria = chats.insert(Map.of("contact_name", "María"));
    sweep.sweep();
    jdbc.sql("update interaction set state = 'CLOSED', closed_at = now() where id = ?")
        .param(endless)
        .update();
    sweep.sweep();

    assertThat(found(filter("text", "maria"))).containsExactly(maria);
  }

  private static String longWords(int from) {
    return IntStream.range(from, from + 60)
        .mapToObj(number -> "%06d".formatted(number) + "\u1200".repeat(54))
        .collect(Collectors.joining(" "));
  }

  @Test
  void wordsFollowAnOpenChatAndAreFinishedWithIt() {
    var chat = chats.insert(Map.of("state", "CONVERSATION"));
    chats.said(chat, "CUSTOMER", "first");
    sweep.sweep();
    chats.said(chat, "CUSTOMER", "second");

    assertThat(found(filter("text", "second"))).isEmpty();
    assertThat(sweep.batch()).isEqualTo(1);
    assertThat(found(filter("text", "first second"))).containsExactly(chat);
    assertThat(sweep.batch()).isZero();

    jdbc.sql("update interaction set state = 'CLOSED', closed_at = now() where id = ?")
        .param(chat)
        .update();
    assertThat(sweep.batch()).isEqualTo(1);
    assertThat(sweep.batch()).isZero();
  }

  @Test
  void aContactsNewNameFindsAllTheirChats() {
    var contact = new ContactId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into contact (id, list_id, name, created_at, changed_at)
            select ?, id, 'Uta', now(), now() from contact_list where is_default
            """)
        .param(contact.value())
        .update();
    var closed = chats.insert(Map.of("contact_name", "Uta", "contact_id", contact.value()));
    var open =
        chats.insert(
            Map.of("contact_name", "Uta", "contact_id", contact.value(), "state", "CONVERSATION"));
    chats.said(open, "CUSTOMER", "Hello");
    sweep.sweep();

    jdbc.sql("update interaction set contact_name = 'Ute'").update();
    sweep.on(new ContactChanged(contact, "Ute"));
    sweep.sweep();

    assertThat(found(filter("text", "ute"))).containsExactlyInAnyOrder(closed, open);
    assertThat(found(filter("text", "ute hello"))).containsExactly(open);
    assertThat(sweep.batch()).isZero();
  }

  /**
   * More than are looked at one by one: every tenth says it, so some pages are full there and some
   * are not.
   */
  @Test
  void pagesOfAWordHoldEachChatOnceHoweverManyLieBetween() {
    var told = new ArrayList<UUID>();
    for (var i = 0; i < 1_300; i++) {
      var chat = chats.insert(Map.of("started_at", NOON.minusSeconds(i)));
      if (i % 10 == 0 && i < 200 || i == 1_250) {
        chats.said(chat, "CUSTOMER", "parcel");
        told.add(chat);
      }
    }
    sweep.sweep();

    var seen = new ArrayList<UUID>();
    var page = list.page(filter("text", "parcel"), null, 7);
    page.rows().forEach(row -> seen.add(row.id()));
    while (page.next() != null) {
      page = list.page(filter("text", "parcel"), PageCursor.parse(page.next()), 7);
      page.rows().forEach(row -> seen.add(row.id()));
    }

    assertThat(seen).containsExactlyElementsOf(told);
  }

  @Test
  void aWordAndAFilterFindOnlyWhatFitsBoth() {
    var one = chats.insert(Map.of("website_key", "ONE"));
    var two = chats.insert(Map.of("website_key", "TWO"));
    chats.said(one, "CUSTOMER", "parcel");
    chats.said(two, "CUSTOMER", "parcel");
    sweep.sweep();

    assertThat(list.page(filter("text", "parcel", "website", "TWO"), null, 1).rows())
        .extracting(ListedInteraction::id)
        .containsExactly(two);
    assertThat(found(filter("text", "parcel", "website", "ONE"))).containsExactly(one);
  }

  private List<UUID> found(ListFilter filter) {
    return list.page(filter, null, 50).rows().stream().map(ListedInteraction::id).toList();
  }
}

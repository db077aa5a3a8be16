import type { DesktopEvent, Interaction, Me, Note, Offer, Presence } from '@parley/wire';
import type { QueryClient } from '@tanstack/react-query';
import type { Clock } from '../../lib/clock';
import { keys } from '../keys';
import type { ParleyApi } from '../parleyApi';
import { ApiProblem } from '../problem';
import {
  type ChatBook,
  counted,
  emptyChatBook,
  failureRead,
  interactionChanged,
  interactionFetched,
  isDone,
} from './chatBook';
import { kept, missingFrom, without } from './chatBook';
import { emptyOfferBoard, ended, type OfferBoard, offerArrived, offerEnded } from './offerBoard';
import { type OfferOutcome, offersFetched } from './offerBoard';
import { MentionBox } from './mentionBox';
import type { OpenTabs } from './openTabs';
import { addNote, addNotePage, emptyNotes, hasNoteGap, type Notes } from './notes';
import { addMessage, addPage, emptyThread, hasGap, type Thread } from './thread';

const GAP_TRIES = 3;

interface Options {
  queries: QueryClient;
  api: ParleyApi;
  clock: Clock;
  agentId: string;
  tabs: OpenTabs;
}

/**
 * The server's state as this desktop holds it, in the query cache. Events change it at once;
 * fetching merges into what events have said meanwhile, so neither can undo the other.
 */
export class DesktopCache {
  readonly mentions: MentionBox;

  constructor(private readonly options: Options) {
    this.mentions = new MentionBox(options.queries, options.api);
  }

  readonly fetchOffers = async (): Promise<OfferBoard> => {
    const askedAt = this.options.clock.monotonic();
    const offers = await this.options.api.offers();
    return offersFetched(this.offers(), offers, askedAt, this.options.clock.monotonic());
  };

  readonly fetchChats = async (): Promise<ChatBook> => {
    const { api, clock, agentId, tabs } = this.options;
    const askedAt = clock.monotonic();
    const open = await api.openInteractions();
    const listed = new Set(open.map(({ id }) => id));
    const remembered = tabs.ids().filter((id) => !listed.has(id) && !this.chats().has(id));
    const missing = new Set([...missingFrom(this.chats(), open, askedAt), ...remembered]);
    const ended = await Promise.all([...missing].map((id) => this.whatBecameOf(id)));
    let book = this.chats();
    for (const chat of open) {
      book = interactionFetched(book, chat, { askedAt, now: clock.monotonic() }, agentId);
    }
    for (const { id, interaction } of ended) {
      const stays = interaction?.agentId === agentId && !isDone(interaction);
      book = stays ? kept(book, interaction, clock.monotonic()) : without(book, id);
    }
    tabs.keep([...book.keys()]);
    return book;
  };

  readonly fetchThread = async (id: string): Promise<Thread> => {
    let more = true;
    while (more) {
      const after = this.thread(id).syncedSeq;
      const page = await this.options.api.messages(id, after);
      const thread = addPage(this.thread(id), after, page);
      this.options.queries.setQueryData(keys.thread(id), thread);
      more = page.messages.length > 0 && thread.syncedSeq < page.lastSeq;
    }
    return this.thread(id);
  };

  readonly fetchNotes = async (id: string): Promise<Notes> => {
    let more = true;
    while (more) {
      const after = this.notes(id).syncedSeq;
      const page = await this.options.api.notes(id, after);
      const notes = addNotePage(this.notes(id), after, page);
      this.options.queries.setQueryData(keys.notes(id), notes);
      more = page.notes.length > 0 && notes.syncedSeq < page.lastSeq;
    }
    return this.notes(id);
  };

  /** Fetches what is missing after the last message without a gap. */
  async catchUp(id: string): Promise<void> {
    for (let tries = 0; tries < GAP_TRIES; tries += 1) {
      await this.options.queries.query({
        queryKey: keys.thread(id),
        queryFn: () => this.fetchThread(id),
        staleTime: 0,
        retry: false,
      });
      if (!hasGap(this.thread(id))) return;
    }
  }

  /** Asks for everything again: presence, offers, chats, and their messages after the last. */
  async resync(): Promise<void> {
    const { queries } = this.options;
    await Promise.all(
      [keys.me, keys.offers, keys.chats, keys.videoCalls, keys.mentions].map((queryKey) =>
        queries.refetchQueries({ queryKey }),
      ),
    );
    await Promise.allSettled([...this.chats().keys()].map((id) => this.catchUp(id)));
    for (const { interaction } of this.chats().values()) {
      this.fillNotes(interaction);
      this.details(interaction.id);
    }
  }

  /** What stands beside a chat is asked for again, at once where it is in front. */
  private details(id: string): void {
    for (const queryKey of [keys.contact(id), keys.attributes(id), keys.journeys(id)]) {
      void this.options.queries.invalidateQueries({ queryKey });
    }
  }

  async refreshOffers(): Promise<void> {
    await this.options.queries.refetchQueries({ queryKey: keys.offers });
  }

  refreshVideoCalls(): void {
    void this.options.queries.invalidateQueries({ queryKey: keys.videoCalls });
  }

  apply(event: DesktopEvent): void {
    switch (event.type) {
      case 'offer':
        return this.offered(event.offer);
      case 'offer-ended':
        // An end that overtook the list with its offer: the list on its way is out of date.
        if (!this.offers().has(event.offerId)) return void this.refreshOffers();
        return this.setOffers((board) => offerEnded(board, event, this.options.clock.monotonic()));
      case 'interaction':
        return this.changed(event.interaction);
      case 'interaction-left':
        return this.left(event.interactionId);
      case 'message':
        return this.received(event.message);
      case 'receipt':
        return this.setChats((book) =>
          counted(book, event.interactionId, {
            customerReceivedSeq: event.receivedSeq,
            customerReadSeq: event.readSeq,
          }),
        );
      case 'presence':
        return this.presence(event.presence);
      case 'note':
        return this.noted(event.note);
      case 'mention':
      case 'mentions-seen':
        return this.mentions.apply(event);
      case 'contact':
        return void this.options.queries.invalidateQueries({
          queryKey: keys.contact(event.interactionId),
        });
      case 'attributes':
        return void this.options.queries.invalidateQueries({
          queryKey: keys.attributes(event.interactionId),
        });
      case 'typing':
        return;
    }
  }

  presence(presence: Presence): void {
    this.options.queries.setQueryData<Me>(keys.me, (me) => me && { ...me, presence });
  }

  changed(interaction: Interaction): void {
    const { clock, agentId, tabs } = this.options;
    this.setChats((book) => interactionChanged(book, interaction, clock.monotonic(), agentId));
    tabs.keep([...this.chats().keys()]);
    if (interaction.lastSeq > this.thread(interaction.id).syncedSeq) this.fill(interaction.id);
    this.fillNotes(interaction);
  }

  received(message: Parameters<typeof addMessage>[1]): void {
    const thread = addMessage(this.thread(message.interactionId), message);
    this.options.queries.setQueryData(keys.thread(message.interactionId), thread);
    this.setChats((book) => counted(book, message.interactionId, { lastSeq: message.seq }));
    if (hasGap(thread)) this.fill(message.interactionId);
    if (message.videoCallId !== null) this.refreshVideoCalls();
  }

  /** The agent has read why a transfer came back. */
  failureRead(id: string): void {
    this.setChats((book) => failureRead(book, id));
  }

  async refreshChats(): Promise<void> {
    await this.options.queries.refetchQueries({ queryKey: keys.chats });
  }

  /** Takes a chat off this desktop. */
  dismiss(id: string): void {
    this.setChats((book) => without(book, id));
    this.options.tabs.keep([...this.chats().keys()]);
    this.options.queries.removeQueries({ queryKey: keys.thread(id) });
    this.options.queries.removeQueries({ queryKey: keys.notes(id) });
  }

  notes(id: string): Notes {
    return this.options.queries.getQueryData<Notes>(keys.notes(id)) ?? emptyNotes;
  }

  endOffer(offerId: string, outcome: OfferOutcome): void {
    this.setOffers((board) => ended(board, offerId, outcome, this.options.clock.monotonic()));
  }

  setOffers(change: (board: OfferBoard) => OfferBoard): void {
    this.options.queries.setQueryData<OfferBoard>(keys.offers, (board) =>
      change(board ?? emptyOfferBoard),
    );
  }

  offers(): OfferBoard {
    return this.options.queries.getQueryData<OfferBoard>(keys.offers) ?? emptyOfferBoard;
  }

  chats(): ChatBook {
    return this.options.queries.getQueryData<ChatBook>(keys.chats) ?? emptyChatBook;
  }

  thread(id: string): Thread {
    return this.options.queries.getQueryData<Thread>(keys.thread(id)) ?? emptyThread;
  }

  // It may have come back meanwhile, which only the list can tell.
  private left(id: string): void {
    this.dismiss(id);
    void this.refreshChats();
  }

  /** A note that came live, or that this window has stored. */
  noted(note: Note): void {
    const notes = addNote(this.notes(note.interactionId), note);
    this.options.queries.setQueryData(keys.notes(note.interactionId), notes);
    if (hasNoteGap(notes)) this.catchUpNotes(note.interactionId);
  }

  private fillNotes({ id, lastNoteSeq }: Interaction): void {
    if (lastNoteSeq > this.notes(id).syncedSeq) this.catchUpNotes(id);
  }

  private catchUpNotes(id: string): void {
    this.options.queries
      .query({
        queryKey: keys.notes(id),
        queryFn: () => this.fetchNotes(id),
        staleTime: 0,
        retry: false,
      })
      .catch(() => undefined);
  }

  private offered(offer: Offer): void {
    this.setOffers((board) => offerArrived(board, offer, this.options.clock.monotonic()));
  }

  // A failure here is repaired by the next connection, focus or message.
  private fill(id: string): void {
    this.catchUp(id).catch(() => undefined);
  }

  private setChats(change: (book: ChatBook) => ChatBook): void {
    this.options.queries.setQueryData<ChatBook>(keys.chats, (book) =>
      change(book ?? emptyChatBook),
    );
  }

  private async whatBecameOf(id: string): Promise<{ id: string; interaction: Interaction | null }> {
    try {
      return { id, interaction: await this.options.api.interaction(id) };
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) return { id, interaction: null };
      throw error;
    }
  }
}

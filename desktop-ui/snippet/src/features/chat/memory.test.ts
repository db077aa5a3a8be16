import { beforeEach, describe, expect, it } from 'vitest';
import { MapStorage } from '../../lib/storage';
import { ChatMemory } from './memory';

let storage: MapStorage;
let memory: ChatMemory;

beforeEach(() => {
  storage = new MapStorage();
  memory = new ChatMemory(storage, 'SHOP');
});

const request = {
  idempotencyKey: 'key',
  form: { name: 'Lea' },
  pageUrl: 'https://shop.example/',
  referrer: 'https://search.example/',
  queueHint: 'sales',
  message: { id: 'id', text: 'Hello' },
};

describe('ChatMemory', () => {
  it('gives back what it was given', () => {
    memory.saveDraft({ request, madeAt: 5 });
    memory.changeOutbox((all) => [...all, { id: '1', text: 'Hi', problem: null }]);
    memory.savePreferences({ open: true, muted: false });

    expect(memory.draft()).toEqual({ request, madeAt: 5 });
    expect(memory.outbox()).toEqual([{ id: '1', text: 'Hi', problem: null }]);
    expect(memory.preferences()).toEqual({ open: true, muted: false });
  });

  it('forgets the draft once there is a session', () => {
    memory.saveDraft({ request, madeAt: 5 });

    memory.saveSession({ interactionId: 'i', token: 't' });

    expect(memory.draft()).toBeNull();
    expect(memory.session()).toEqual({ interactionId: 'i', token: 't' });
  });

  it('never takes the last seq read back', () => {
    memory.saveReadSeq(5);
    memory.saveReadSeq(3);

    expect(memory.readSeq()).toBe(5);
  });

  it('keeps the websites of one origin apart', () => {
    memory.saveSession({ interactionId: 'i', token: 't' });

    expect(new ChatMemory(storage, 'HELP').session()).toBeNull();
    expect(memory.owns('parley/SHOP/session')).toBe(true);
    expect(memory.owns('parley/HELP/session')).toBe(false);
    expect(memory.owns(null)).toBe(true);
  });

  it.each([
    '',
    'null',
    '[]',
    '"x"',
    '{',
    '{"interactionId":1}',
    '{"messages":[1,{"id":2}],"seq":"9"}',
  ])('believes no rubbish: %s', (rubbish) => {
    for (const slot of ['session', 'draft', 'outbox', 'read', 'preferences']) {
      storage.set(`parley/SHOP/${slot}`, rubbish);
    }

    expect(memory.session()).toBeNull();
    expect(memory.draft()).toBeNull();
    expect(memory.outbox()).toEqual([]);
    expect(memory.readSeq()).toBe(0);
    expect(memory.preferences()).toEqual({ open: false, muted: false });
  });

  it('forgets the chat but not the preferences', () => {
    memory.saveSession({ interactionId: 'i', token: 't' });
    memory.savePreferences({ open: true, muted: true });

    memory.forgetChat();

    expect(memory.session()).toBeNull();
    expect(memory.preferences().muted).toBe(true);
  });
});

import type { Interaction } from '@parley/wire';

interface Answer {
  status: number;
  body: unknown;
}

/** The tags of chats, as much of them as the desktop asks for. */
export class FakeTags {
  known: string[] = [];

  /** Null for what is not asked of tags; changes the chat in the list. */
  answer(path: string, body: Record<string, unknown>, chats: Interaction[]): Answer | null {
    if (path.endsWith('/known-tags')) return { status: 200, body: this.known };
    if (!path.endsWith('/tags')) return null;
    const index = chats.findIndex(({ id }) => path.includes(id));
    const chat = chats[index];
    if (!chat) return { status: 404, body: { type: '/problems/not-found', status: 404 } };
    const gone = texts(body.remove);
    const tags = [...chat.tags.filter((tag) => !gone.includes(tag)), ...texts(body.add)];
    if (tags.length > 20) return { status: 409, body: TOO_MANY_TAGS };
    chats[index] = { ...chat, tags };
    return { status: 200, body: chats[index] };
  }
}

const TOO_MANY_TAGS = {
  type: '/problems/too-many-tags',
  title: 'Too many tags',
  detail: 'A chat has at most 20 tags.',
  status: 409,
};

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}

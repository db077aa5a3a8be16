import { parseJson } from '../lib/json';
import type { KeyValues } from '../lib/storage';

/** What was said to the customer in this browser's session, so that nothing is said twice. */
export class Said {
  private readonly key: string;

  constructor(
    private readonly session: KeyValues,
    websiteKey: string,
  ) {
    this.key = `parley/${websiteKey}/greetings`;
  }

  /** Keys of greetings; null once the customer wants no more of them. */
  all(): readonly string[] | null {
    const stored = parseJson(this.session.get(this.key));
    if (stored === false) return null;
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
  }

  add(key: string): void {
    const before = this.all();
    if (before) this.session.set(this.key, JSON.stringify([...before, key]));
  }

  /** No more greetings. */
  silence(): void {
    this.session.set(this.key, 'false');
  }
}

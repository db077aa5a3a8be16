/**
 * A value that one script of ours leaves on the page for another: under a registered symbol, so that
 * it meets no name of the page's own.
 */
export class Handover<T extends object> {
  private readonly mark: symbol;

  constructor(name: string) {
    this.mark = Symbol.for(`dev.parley.${name}`);
  }

  /** Leaves the value unless there is one already; whether it was the first. */
  leave(page: Document, value: T): boolean {
    if (this.mark in page) return false;
    Object.defineProperty(page, this.mark, { value });
    return true;
  }

  take(page: Document): T | undefined {
    return Reflect.get(page, this.mark) as T | undefined;
  }
}

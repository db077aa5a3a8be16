import type { KeyValueStorage } from '../storage';
import { createStore, type Store } from '../store';
import { type Language, speak, type Words } from './translate';

/** The languages by their own names, which everybody finds. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', it: 'Italiano' };

const LAST = 'parley.language';
/** As it is written where nothing is known of the person's country. */
const USUAL: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' };
const LOADERS: Readonly<Record<Language, () => Promise<Omit<Words, 'locale'>>>> = {
  en: async () => ({ language: 'en', texts: (await import('./en')).en, problems: null }),
  it: async () => {
    const { it, problems } = await import('./it');
    return { language: 'it', texts: it, problems };
  },
};

/** Which language this browser shows, and to whom; each one's texts are fetched when needed. */
export class LanguageChoice {
  readonly current: Store<Language>;

  /** @param preferred the browser's languages, the best one first */
  constructor(
    private readonly storage: KeyValueStorage,
    private readonly preferred: readonly string[],
  ) {
    this.current = createStore(read(storage.read(LAST)) ?? firstOf(preferred));
  }

  /** Loads what is needed before anything is drawn. */
  async start(): Promise<void> {
    await this.show(this.current.get());
  }

  /** Follows what this person has chosen in this browser before, if anything. */
  async welcome(person: string): Promise<void> {
    const chosen = read(this.storage.read(keyOf(person)));
    if (chosen === null || chosen === this.current.get()) return;
    this.storage.write(LAST, chosen);
    await this.show(chosen);
  }

  /** Changes the language for a person, and for whoever comes next and has chosen none. */
  async choose(person: string, language: Language): Promise<void> {
    this.storage.write(keyOf(person), language);
    this.storage.write(LAST, language);
    await this.show(language);
  }

  private async show(language: Language): Promise<void> {
    speak({ ...(await LOADERS[language]()), locale: this.localeOf(language) });
    document.documentElement.lang = language;
    this.current.set(language);
  }

  private localeOf(language: Language): string {
    const fitting = this.preferred.filter((tag) => languageOf(tag) === language);
    return fitting.find(isTag) ?? USUAL[language];
  }
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
}

function keyOf(person: string): string {
  return `${LAST}.${person}`;
}

function read(stored: unknown): Language | null {
  return isLanguage(stored) ? stored : null;
}

function firstOf(preferred: readonly string[]): Language {
  return preferred.map(languageOf).find(isLanguage) ?? 'en';
}

/** Some browsers are called by the system's locale, such as `en-US@posix`, which no `Intl` takes. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/** "it" of "it-CH". */
function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

import english from 'emoji-picker-element-data/en/cldr/data.json?url';
import italian from 'emoji-picker-element-data/it/cldr/data.json?url';
import type { Language } from './i18n/translate';

/** The newest emoji that are offered: fixed, so that no drawing is tried out first. */
const NEWEST = 15.1;

const WORDS = {
  en: () => import('emoji-picker-element/i18n/en'),
  it: () => import('emoji-picker-element/i18n/it'),
};

interface EmojiPickerOptions {
  dark: boolean;
  /** The language in which emoji are looked for. */
  language: Language;
  onChoose: (emoji: string) => void;
}

/** The emoji picker with our own data; its code is fetched now. */
export async function emojiPicker({
  dark,
  language,
  onChoose,
}: EmojiPickerOptions): Promise<HTMLElement> {
  const [{ default: Picker }, { default: i18n }] = await Promise.all([
    import('emoji-picker-element/picker'),
    WORDS[language](),
  ]);
  const dataSource = language === 'it' ? italian : english;
  const picker = new Picker({ i18n, dataSource, locale: language, emojiVersion: NEWEST });
  picker.className = dark ? 'dark' : 'light';
  picker.addEventListener('emoji-click', ({ detail: { unicode } }) => {
    if (unicode) onChoose(unicode);
  });
  return picker;
}

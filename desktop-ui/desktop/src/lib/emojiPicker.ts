import english from 'emoji-picker-element-data/en/cldr/data.json?url';
import italian from 'emoji-picker-element-data/it/cldr/data.json?url';

/** The newest emoji that are offered: fixed, so that no drawing is tried out first. */
const NEWEST = 15.1;

interface EmojiPickerOptions {
  dark: boolean;
  /** The language in which emoji are looked for, such as `it-CH`. */
  language: string;
  onChoose: (emoji: string) => void;
}

/** The emoji picker with our own data; its code is fetched now. */
export async function emojiPicker({
  dark,
  language,
  onChoose,
}: EmojiPickerOptions): Promise<HTMLElement> {
  const { default: Picker } = await import('emoji-picker-element/picker');
  const locale = language.startsWith('it') ? 'it' : 'en';
  const dataSource = locale === 'it' ? italian : english;
  const picker = new Picker({ dataSource, locale, emojiVersion: NEWEST });
  picker.className = dark ? 'dark' : 'light';
  picker.addEventListener('emoji-click', ({ detail: { unicode } }) => {
    if (unicode) onChoose(unicode);
  });
  return picker;
}

import { type Show, shows } from '../lib/shown';
import styles from './emoji.css?inline';
import { type EmojiProps, EmojiPanel } from './EmojiPanel';

export type ShowEmoji = Show<EmojiProps>;

/** Draws the emoji to choose from. */
export const showEmoji: ShowEmoji = shows(EmojiPanel, styles);

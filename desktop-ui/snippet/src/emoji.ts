// The script for emoji: what a page needs only when its customer wants to choose one.
import { showEmoji } from './emoji/showEmoji';
import { EMOJI } from './handovers';

EMOJI.leave(document, showEmoji);

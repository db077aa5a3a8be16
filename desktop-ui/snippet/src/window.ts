// The script of the chat's window: what a page needs only when its customer opens it.
import { WINDOW } from './handovers';
import { showWindow } from './window/showWindow';

WINDOW.leave(document, showWindow);

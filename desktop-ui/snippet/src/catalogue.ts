// The script of one language: what a page needs only when its customer reads that language.
import { catalogue } from 'virtual:catalogue';
import { CATALOGUE } from './handovers';
import type { Catalogue } from './language/language';
import { trusted } from './lib/json';

CATALOGUE.leave(document, trusted<Catalogue>(catalogue));

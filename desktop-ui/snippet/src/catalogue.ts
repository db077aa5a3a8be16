// The script of one language: what a page needs only when its customer reads that language.
import { catalogue } from 'virtual:catalogue';
import { CATALOGUE } from './handovers';

CATALOGUE.leave(document, catalogue);

import launcher from '../components/Launcher.css?inline';
import base from './base.css?inline';
import tokens from './tokens.css?inline';

/** The styles of what every page shows. */
export const FIRST_STYLES = [tokens, base, launcher].join('\n');

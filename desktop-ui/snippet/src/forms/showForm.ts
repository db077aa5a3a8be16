import { type Show, shows } from '../lib/shown';
import styles from './form.css?inline';
import { type FormProps, FormView } from './FormView';

export type ShowForm = Show<FormProps>;

/** Draws a form. */
export const showForm: ShowForm = shows(FormView, styles);

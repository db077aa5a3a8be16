// The script for forms: what a page needs only when its customer is asked to fill one in.
import { showForm } from './forms/showForm';
import { FORMS } from './handovers';

FORMS.leave(document, showForm);

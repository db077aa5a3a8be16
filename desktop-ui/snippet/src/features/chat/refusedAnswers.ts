import { failureText, Refused } from '../../api/failures';
import type { Faults } from '../../forms/answers';
import type { Language } from '../../language/language';
import { isFields } from '../../lib/json';

/** What the customer reads of answers that the server has not taken: beside the fields, if it says which. */
export function refusedAnswers(
  failure: unknown,
  language: Language,
): { faults: Faults; notice: string | null } {
  if (failure instanceof Refused && failure.kind === 'form-answers-invalid') {
    const { fields } = failure.problem;
    const texts = Object.entries(isFields(fields) ? fields : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return { faults: Object.fromEntries(texts), notice: null };
  }
  return { faults: {}, notice: failureText(failure, language) };
}

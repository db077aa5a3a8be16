import type { StartRequest } from '@parley/wire';
import type { Answer, Answers } from '../../forms/answers';
import { isFields } from '../../lib/json';

type StartForm = NonNullable<StartRequest['form']>;

/** What was filled in, as the start of a chat takes it: name and e-mail have places of their own. */
export function formOf({ name, email, ...answers }: Record<string, Answer>): StartForm {
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof email === 'string' ? { email } : {}),
    answers,
  };
}

/** The other way round, for a form that is given back. */
export function answersOf(form: StartForm | undefined, message: string): Answers {
  const { name, email, answers } = form ?? {};
  return {
    ...Object.fromEntries(Object.entries(answers ?? {}).filter(isAnswered)),
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof email === 'string' ? { email } : {}),
    message,
  };
}

/** The form of a start that was kept in the browser; undefined for what is none. */
export function keptForm(value: unknown): StartForm | undefined {
  if (!isFields(value)) return undefined;
  const { name, email, answers } = value;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof email === 'string' ? { email } : {}),
    ...(isFields(answers) ? { answers } : {}),
  };
}

function isAnswered(entry: [string, unknown]): entry is [string, Answer] {
  const [, value] = entry;
  return (
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  );
}

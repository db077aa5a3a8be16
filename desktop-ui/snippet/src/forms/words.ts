import { type Counted, counted, fill, type Language } from '../language/language';
import type { FormField } from './schema';

/** What stands beside the fields of forms and no form brings itself. */
export interface FormWords {
  optional: string;
  choose: string;
  REQUIRED: string;
  TOO_SHORT: Counted;
  TOO_LONG: Counted;
  NOT_AN_EMAIL: string;
  NOT_A_NUMBER: string;
  TOO_SMALL: string;
  TOO_LARGE: string;
  NOT_AN_OPTION: string;
  wrong: string;
  /** The labels of the forms that Parley ships, by their English. */
  labels: Partial<Record<string, string>>;
}

const EN: FormWords = {
  optional: ' (optional)',
  choose: 'Choose…',
  REQUIRED: 'Please fill this in.',
  TOO_SHORT: {
    one: 'Please write at least # character.',
    other: 'Please write at least # characters.',
  },
  TOO_LONG: { other: 'This is too long. The limit is # characters.' },
  NOT_AN_EMAIL: 'Please write a full e-mail address, such as name@example.com.',
  NOT_A_NUMBER: 'Please write a number.',
  TOO_SMALL: 'The smallest number is #.',
  TOO_LARGE: 'The largest number is #.',
  NOT_AN_OPTION: 'Please choose one of these.',
  wrong: 'This does not look right. Please check it.',
  labels: {},
};

/** The texts of forms in a language. */
export function formWords({ forms }: Language): FormWords {
  return forms ?? EN;
}

/** What the customer reads about a field that is wrong. */
export function faultText(language: Language, { rules }: FormField, fault: string): string {
  const words = formWords(language);
  const number = (value: number | null) => (value ?? 0).toLocaleString(language.tag);
  switch (fault) {
    case 'TOO_SHORT':
      return counted(language, words.TOO_SHORT, rules.minLength ?? 1);
    case 'TOO_LONG':
      return counted(language, words.TOO_LONG, rules.maxLength ?? 4_000);
    case 'TOO_SMALL':
      return fill(words.TOO_SMALL, number(rules.min));
    case 'TOO_LARGE':
      return fill(words.TOO_LARGE, number(rules.max));
    case 'REQUIRED':
    case 'NOT_AN_EMAIL':
    case 'NOT_A_NUMBER':
    case 'NOT_AN_OPTION':
      return words[fault];
    default:
      return words.wrong;
  }
}

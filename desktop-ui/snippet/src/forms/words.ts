import type { FormField } from './schema';

/** What the customer reads beside a field; all texts of forms that no form brings itself. */
export function faultText({ rules }: FormField, fault: string): string {
  switch (fault) {
    case 'REQUIRED':
      return 'Please fill this in.';
    case 'TOO_SHORT':
      return `Please write at least ${rules.minLength ?? 1} characters.`;
    case 'TOO_LONG':
      return `This is too long. The limit is ${(rules.maxLength ?? 4_000).toLocaleString('en')} characters.`;
    case 'NOT_AN_EMAIL':
      return 'Please write a full e-mail address, such as name@example.com.';
    case 'NOT_A_NUMBER':
      return 'Please write a number.';
    case 'TOO_SMALL':
      return `The smallest number is ${rules.min ?? 0}.`;
    case 'TOO_LARGE':
      return `The largest number is ${rules.max ?? 0}.`;
    case 'NOT_AN_OPTION':
      return 'Please choose one of these.';
    default:
      return 'This does not look right. Please check it.';
  }
}

export const OPTIONAL = ' (optional)';
export const CHOOSE = 'Choose…';

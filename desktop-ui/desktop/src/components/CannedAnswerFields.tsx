import { Textarea, TextInput } from '@mantine/core';
import type { CannedWords } from '../lib/cannedRules';
import { t } from '../lib/i18n/translate';

interface CannedAnswerFieldsProps {
  values: CannedWords;
  errorOf: (field: keyof CannedWords) => string | undefined;
  onChange: (changes: Partial<CannedWords>) => void;
}

/** The shortcut and the text of a canned answer. */
export function CannedAnswerFields({ values, errorOf, onChange }: CannedAnswerFieldsProps) {
  return (
    <>
      <TextInput
        label={t('canned.shortcut.label')}
        description={t('canned.shortcut.help')}
        error={errorOf('shortcut')}
        value={values.shortcut}
        leftSection={<span aria-hidden="true">/</span>}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        onChange={(event) => onChange({ shortcut: event.currentTarget.value })}
      />
      <Textarea
        label={t('canned.text.label')}
        description={t('canned.text.help')}
        error={errorOf('text')}
        value={values.text}
        dir="auto"
        autosize
        minRows={4}
        maxRows={14}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    </>
  );
}

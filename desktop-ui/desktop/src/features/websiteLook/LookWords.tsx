import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { LookTexts } from '@parley/wire';
import { useState } from 'react';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { LANGUAGES } from '../../lib/snippetLanguages';
import { LONGEST, textsIn, withTexts } from './lookForm';
import type { LookForm } from './useLookForm';

/** The website's own words, for all languages and for each. */
export function LookWords({ form, websiteName }: { form: LookForm; websiteName: string }) {
  const { values, change, errorOf } = form;
  const [chosen, setChosen] = useState('');
  const wrong = errorOf('texts');
  // What is wrong is always in the texts for all.
  const language = wrong ? '' : chosen;
  const texts = textsIn(values, language);
  const general =
    language === ''
      ? { title: websiteName, subtitle: '', greeting: '', launcher: '' }
      : values.texts;
  const field = (name: keyof LookTexts) => ({
    label: t(`look.words.${name}`),
    placeholder: general[name],
    maxLength: LONGEST[name],
    dir: 'auto',
    value: texts[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      change(withTexts(values, language, { [name]: event.currentTarget.value })),
  });
  return (
    <FormSection title={t('look.words')} text={t('look.words.text')}>
      <NativeSelect
        label={t('look.words.language')}
        value={language}
        data={[
          { value: '', label: t('look.words.all') },
          ...values.languages.map((code) => ({ value: code, label: LANGUAGES.get(code) ?? code })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <TextInput {...field('title')} />
      <TextInput {...field('subtitle')} />
      <Textarea {...field('greeting')} error={wrong} autosize minRows={2} maxRows={6} />
      <TextInput {...field('launcher')} description={t('look.words.launcher.help')} />
    </FormSection>
  );
}

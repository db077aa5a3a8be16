import { Checkbox, NativeSelect } from '@mantine/core';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { LANGUAGES } from '../../lib/snippetLanguages';
import { withLanguages } from './lookForm';
import type { LookForm } from './useLookForm';

/** In which languages the chat may be. */
export function LookLanguages({ form }: { form: LookForm }) {
  const { values, change, errorOf } = form;
  return (
    <FormSection title={t('look.languages')} text={t('look.languages.text')}>
      <Checkbox.Group
        label={t('look.languages.offered')}
        error={errorOf('languages')}
        value={values.languages}
        onChange={(chosen) => change(withLanguages(values, chosen))}
      >
        {[...LANGUAGES].map(([code, name]) => (
          <Checkbox key={code} mt="xs" value={code} label={<bdi lang={code}>{name}</bdi>} />
        ))}
      </Checkbox.Group>
      <NativeSelect
        label={t('look.languages.default')}
        description={t('look.languages.default.help')}
        error={errorOf('language')}
        value={values.language}
        data={values.languages.map((code) => ({ value: code, label: LANGUAGES.get(code) ?? code }))}
        onChange={(event) => change({ language: event.currentTarget.value })}
      />
    </FormSection>
  );
}

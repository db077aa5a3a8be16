import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { NumberField } from '../../components/NumberField';
import { t } from '../../lib/i18n/translate';
import { LANGUAGES } from '../../lib/snippetLanguages';
import styles from './GreetingFields.module.css';
import { type GreetingValues, LONGEST_TEXT, VISITORS, withText, wrongIn } from './greetingsForm';

interface GreetingFieldsProps {
  greeting: GreetingValues;
  /** Its place in the list, from 1. */
  number: number;
  /** Whether it is time to say what is wrong. */
  checked: boolean;
  focus: boolean;
  onChange: (greeting: GreetingValues) => void;
}

/** What is said, where, when and to whom. */
export function GreetingFields(props: GreetingFieldsProps) {
  const { greeting, number, checked, focus, onChange } = props;
  const [chosen, setChosen] = useState('');
  const wrong = wrongIn(greeting);
  const error = (text: string | null) => (checked ? (text ?? undefined) : undefined);
  // What is wrong is always in the text for all.
  const language = error(wrong.text) ? '' : chosen;
  const text = language === '' ? greeting.text : (greeting.translations[language] ?? '');
  return (
    <div className={styles.fields} role="group" aria-label={t('greetings.one', { number })}>
      <Textarea
        className={styles.wide}
        label={t('greetings.says')}
        error={error(wrong.text)}
        placeholder={language === '' ? '' : greeting.text}
        maxLength={LONGEST_TEXT}
        dir="auto"
        autosize
        minRows={2}
        maxRows={6}
        autoFocus={focus}
        value={text}
        onChange={(event) => onChange(withText(greeting, language, event.currentTarget.value))}
      />
      <NativeSelect
        label={t('look.words.language')}
        value={language}
        data={[
          { value: '', label: t('look.words.all') },
          ...Array.from(LANGUAGES, ([value, label]) => ({ value, label })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('greetings.visitors')}
        value={greeting.visitors}
        data={VISITORS.map((value) => ({ value, label: t(`greetings.visitors.${value}`) }))}
        onChange={({ currentTarget: { value } }) => {
          const visitors = VISITORS.find((one) => one === value);
          if (visitors) onChange({ ...greeting, visitors });
        }}
      />
      <TextInput
        label={t('greetings.page')}
        description={t('greetings.page.help')}
        error={error(wrong.page)}
        placeholder={t('greetings.page.all')}
        spellCheck={false}
        value={greeting.page}
        onChange={(event) => onChange({ ...greeting, page: event.currentTarget.value })}
      />
      <NumberField
        label={t('greetings.seconds')}
        help={t('greetings.seconds.help')}
        error={error(wrong.seconds)}
        value={greeting.seconds}
        seconds
        onChange={(seconds) => onChange({ ...greeting, seconds })}
      />
      <Switch
        className={styles.wide}
        label={t('greetings.enabled')}
        checked={greeting.enabled}
        onChange={(event) => onChange({ ...greeting, enabled: event.currentTarget.checked })}
      />
    </div>
  );
}

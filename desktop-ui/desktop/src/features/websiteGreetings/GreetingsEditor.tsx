import type { WebsiteGreetings } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { RowEditor } from '../../components/RowEditor';
import { t } from '../../lib/i18n/translate';
import { GreetingFields } from './GreetingFields';
import { FRESH, MOST } from './greetingsForm';
import { useGreetingsForm } from './useGreetingsForm';

/** The list of greetings, in the order in which they are tried. */
export function GreetingsEditor({ stored }: { stored: WebsiteGreetings }) {
  const form = useGreetingsForm(stored);
  const wrong = form.errorOf('greetings');
  return (
    <EditForm form={form} savedText={t('greetings.saved', { website: stored.name })}>
      <FormSection title={t('greetings.list')} text={t('greetings.order')}>
        <RowEditor
          label={t('greetings.list')}
          rows={form.values.greetings}
          fresh={FRESH}
          most={MOST}
          cards
          texts={{
            none: t('greetings.none'),
            add: t('greetings.add'),
            remove: (number) => t('greetings.remove', { number }),
            move: {
              up: (number) => t('greetings.up', { number }),
              down: (number) => t('greetings.down', { number }),
            },
          }}
          error={wrong}
          onChange={(greetings) => form.change({ greetings })}
        >
          {(greeting, index, change, focus) => (
            <GreetingFields
              greeting={greeting}
              number={index + 1}
              checked={wrong !== undefined}
              focus={focus}
              onChange={change}
            />
          )}
        </RowEditor>
      </FormSection>
    </EditForm>
  );
}

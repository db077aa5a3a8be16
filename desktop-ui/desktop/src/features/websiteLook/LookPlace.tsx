import { NativeSelect } from '@mantine/core';
import { FormSection } from '../../components/FormSection';
import { NumberField } from '../../components/NumberField';
import { t } from '../../lib/i18n/translate';
import { SIDES } from './lookForm';
import type { LookForm } from './useLookForm';

/** Where on the page the launcher is. */
export function LookPlace({ form }: { form: LookForm }) {
  const { values, change, errorOf } = form;
  return (
    <FormSection title={t('look.place')}>
      <NativeSelect
        label={t('look.side')}
        value={values.side}
        data={SIDES.map((value) => ({ value, label: t(`look.side.${value}`) }))}
        onChange={(event) => {
          const side = SIDES.find((one) => one === event.currentTarget.value);
          if (side) change({ side });
        }}
      />
      <NumberField
        label={t('look.bottom')}
        help={t('look.bottom.help')}
        error={errorOf('launcherBottom')}
        value={values.launcherBottom}
        onChange={(launcherBottom) => change({ launcherBottom })}
      />
    </FormSection>
  );
}

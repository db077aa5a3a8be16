import { ColorInput, NativeSelect } from '@mantine/core';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { SCHEMES } from './lookForm';
import { LookPicture } from './LookPicture';
import type { LookForm } from './useLookForm';

/** Colour, light or dark, and the picture. */
export function LookColours({ form, websiteKey }: { form: LookForm; websiteKey: string }) {
  const { values, change, errorOf } = form;
  return (
    <FormSection title={t('look.appearance')}>
      <ColorInput
        label={t('look.colour')}
        description={t('look.colour.help')}
        error={errorOf('colour')}
        format="hex"
        withEyeDropper={false}
        value={values.colour}
        onChange={(colour) => change({ colour })}
      />
      <NativeSelect
        label={t('look.scheme')}
        description={t('look.scheme.help')}
        value={values.scheme}
        data={SCHEMES.map((value) => ({ value, label: t(`look.scheme.${value}`) }))}
        onChange={(event) => {
          const scheme = SCHEMES.find((one) => one === event.currentTarget.value);
          if (scheme) change({ scheme });
        }}
      />
      <LookPicture
        websiteKey={websiteKey}
        avatar={values.avatar}
        refusal={errorOf('avatar')}
        onChange={(avatar) => change({ avatar })}
      />
    </FormSection>
  );
}

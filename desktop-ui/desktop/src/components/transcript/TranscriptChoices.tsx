import { Checkbox, Text } from '@mantine/core';
import type { TranscriptRights } from '@parley/wire';
import type { TranscriptContents } from '../../api/transcriptsApi';
import { t } from '../../lib/i18n/translate';
import { allowed, mayHaveAny } from './transcriptRights';

interface TranscriptChoicesProps {
  rights: TranscriptRights;
  wanted: TranscriptContents;
  disabled: boolean;
  onChange: (wanted: TranscriptContents) => void;
}

/** What is to be in a transcript, as far as the person may choose. */
export function TranscriptChoices({ rights, wanted, disabled, onChange }: TranscriptChoicesProps) {
  if (!mayHaveAny(rights)) {
    return (
      <Text size="sm" mt="sm" role="alert">
        {t('transcript.none')}
      </Text>
    );
  }
  return (
    <>
      {rights.attachments && (
        <Checkbox
          mt="sm"
          label={t('transcript.attachments')}
          checked={allowed(wanted, rights).attachments}
          disabled={disabled || !rights.plain}
          onChange={(event) => onChange({ ...wanted, attachments: event.currentTarget.checked })}
        />
      )}
      {rights.notes && (
        <Checkbox
          mt="sm"
          label={t('transcript.notes')}
          checked={wanted.notes}
          disabled={disabled}
          onChange={(event) => onChange({ ...wanted, notes: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

import { useServices } from '../../api/services';
import { useFlowDrafts } from '../../api/useFlows';
import { NameDialog } from '../../components/NameDialog';
import { t } from '../../lib/i18n/translate';
import { firstDiagram } from './newFlow';

interface NewFlowDialogProps {
  opened: boolean;
  /** Keys that are in use. */
  taken: string[];
  onClose: () => void;
  onBegun: (key: string) => void;
}

/** Asks for the name of a flow and begins it as a draft. */
export function NewFlowDialog({ opened, taken, onClose, onBegun }: NewFlowDialogProps) {
  const { clock } = useServices();
  const drafts = useFlowDrafts();
  const begin = (key: string, name: string) => {
    const savedAt = new Date(clock.now()).toISOString();
    drafts.write(key, { name, xml: firstDiagram(key, name), basedOn: null, savedAt });
    onBegun(key);
  };
  return (
    <NameDialog
      opened={opened}
      title={t('flows.new.title')}
      describe={(key) => (key === '' ? t('flows.new.key.none') : t('flows.new.key', { key }))}
      text={t('flows.new.text')}
      taken={taken}
      takenText={(key) => t('flows.new.taken', { key })}
      onClose={onClose}
      onNamed={begin}
    />
  );
}

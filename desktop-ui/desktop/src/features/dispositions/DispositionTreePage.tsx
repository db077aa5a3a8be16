import type { DispositionTree } from '@parley/wire';
import { IconListTree } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useDispositionTree } from '../../api/useDispositions';
import { EditForm } from '../../components/EditForm';
import { EmptyState } from '../../components/EmptyState';
import { FormSection } from '../../components/FormSection';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { placeTitle } from './placeWords';
import { TreeEditor } from './TreeEditor';
import { useDispositionForm } from './useDispositionForm';

/** The page of the dispositions of the place that the address names. */
export function DispositionTreePage() {
  const { place = '' } = useParams();
  const tree = useDispositionTree(place);
  if (tree.error instanceof ApiProblem && tree.error.status === 404) return <UnknownPlace />;
  return (
    <Loaded query={tree} failure={t('settings.dispositions.failed')}>
      {(known) => <KnownPlace key={known.place} tree={known} />}
    </Loaded>
  );
}

function KnownPlace({ tree }: { tree: DispositionTree }) {
  const form = useDispositionForm(tree);
  return (
    <>
      <PageHead
        title={<bdi>{placeTitle(tree)}</bdi>}
        text={t(`settings.dispositions.note.${tree.scope}`)}
        back={{ to: '/settings/dispositions', name: t('settings.dispositions.title') }}
      />
      <EditForm form={form} savedText={t('settings.dispositions.saved')}>
        <FormSection
          title={t('settings.dispositions.section')}
          text={t('settings.dispositions.help')}
        >
          <TreeEditor
            tree={form.values.dispositions}
            error={form.errorOf('dispositions')}
            onChange={(dispositions) => form.change({ dispositions })}
          />
        </FormSection>
      </EditForm>
    </>
  );
}

function UnknownPlace() {
  return (
    <EmptyState
      icon={<IconListTree size={34} stroke={1.5} />}
      title={t('settings.dispositions.unknown.title')}
      text={t('settings.dispositions.unknown.text')}
    />
  );
}

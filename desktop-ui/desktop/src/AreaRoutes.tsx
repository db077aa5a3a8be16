import { Loader } from '@mantine/core';
import type { Me } from '@parley/wire';
import { IconLock } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import type { Area } from './api/areas';
import { AgentArea } from './areas/agent/AgentArea';
import { EmptyState } from './components/EmptyState';
import styles from './AreaRoutes.module.css';
import { t } from './lib/i18n/translate';

// The agent's area is the one that must be there at once; the others come when opened.
const SupervisionArea = lazy(() => import('./areas/supervision/SupervisionArea'));
const InteractionsArea = lazy(() => import('./areas/interactions/InteractionsArea'));
const FlowsArea = lazy(() => import('./areas/flows/FlowsArea'));
const SettingsArea = lazy(() => import('./areas/settings/SettingsArea'));

interface AreaRoutesProps {
  me: Me;
  /** What the person may open, at least one; the first is shown when the address names none. */
  areas: Area[];
}

/** Which area an address shows. */
export function AreaRoutes({ me, areas }: AreaRoutesProps) {
  const { search } = useLocation();
  const home = areas[0] ?? 'chats';
  return (
    <Suspense fallback={<Loader type="dots" m="xl" aria-label={t('app.loading')} />}>
      <Routes>
        <Route path="/chats/*" element={guarded('chats', <AgentArea me={me} />)} />
        <Route path="/supervision/*" element={guarded('supervision', <SupervisionArea />)} />
        <Route
          path="/interactions/*"
          element={guarded('interactions', <InteractionsArea me={me} areas={areas} />)}
        />
        <Route path="/flows/*" element={guarded('flows', <FlowsArea />)} />
        <Route path="/settings/*" element={guarded('settings', <SettingsArea />)} />
        <Route path="*" element={<Navigate to={`/${home}${search}`} replace />} />
      </Routes>
    </Suspense>
  );

  function guarded(area: Area, page: React.ReactNode) {
    return areas.includes(area) ? page : <NotYours />;
  }
}

function NotYours() {
  return (
    <main className={styles.denied}>
      <EmptyState
        icon={<IconLock size={34} stroke={1.5} />}
        title={t('area.denied.title')}
        text={t('area.denied.text')}
      />
    </main>
  );
}

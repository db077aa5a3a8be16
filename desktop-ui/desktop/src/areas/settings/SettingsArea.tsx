import { useMediaQuery } from '@mantine/hooks';
import { Navigate, Route, Routes } from 'react-router';
import { AgentPage } from '../../features/agentSettings/AgentPage';
import { AgentsPage } from '../../features/agentSettings/AgentsPage';
import { AuditLogPage } from '../../features/audit/AuditLogPage';
import { CannedAnswerPage } from '../../features/cannedAnswers/CannedAnswerPage';
import { CannedAnswersPage } from '../../features/cannedAnswers/CannedAnswersPage';
import { ContactListPage } from '../../features/contactLists/ContactListPage';
import { ContactListsPage } from '../../features/contactLists/ContactListsPage';
import { DispositionsPage } from '../../features/dispositions/DispositionsPage';
import { DispositionTreePage } from '../../features/dispositions/DispositionTreePage';
import { MailSettingsPage } from '../../features/mailSettings/MailSettingsPage';
import { PreChatPage } from '../../features/preChat/PreChatPage';
import { QueueHintsPage } from '../../features/queueHints/QueueHintsPage';
import { QueuePage } from '../../features/queueSettings/QueuePage';
import { QueuesPage } from '../../features/queueSettings/QueuesPage';
import { RoutingLimitsPage } from '../../features/routingLimits/RoutingLimitsPage';
import { TeamPage } from '../../features/teamSettings/TeamPage';
import { TeamsPage } from '../../features/teamSettings/TeamsPage';
import { TranscriptSettingsPage } from '../../features/transcriptSettings/TranscriptSettingsPage';
import { VideoSettingsPage } from '../../features/videoSettings/VideoSettingsPage';
import { BotPage } from '../../features/bots/BotPage';
import { BotsPage } from '../../features/bots/BotsPage';
import { WebhookPage } from '../../features/webhooks/WebhookPage';
import { WebhooksPage } from '../../features/webhooks/WebhooksPage';
import { WebsiteGreetingsPage } from '../../features/websiteGreetings/WebsiteGreetingsPage';
import { WebsiteLookPage } from '../../features/websiteLook/WebsiteLookPage';
import { WebsitePage } from '../../features/websites/WebsitePage';
import { WebsitesPage } from '../../features/websites/WebsitesPage';
import styles from './SettingsArea.module.css';
import { SettingsNav } from './SettingsNav';
import { SettingsSelect } from './SettingsSelect';

/** The area of the administrator: its pages, and the way between them. */
export default function SettingsArea() {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <div className={styles.area}>
      <div className={styles.side}>{narrow ? <SettingsSelect /> : <SettingsNav />}</div>
      {/* Whoever scrolls by keyboard can, on a page with nothing to press too. */}
      <main className={styles.page} tabIndex={0}>
        <div className={styles.column}>
          <Routes>
            <Route path="websites" element={<WebsitesPage />} />
            <Route path="websites/:key" element={<WebsitePage />} />
            <Route path="websites/:key/look" element={<WebsiteLookPage />} />
            <Route path="websites/:key/greetings" element={<WebsiteGreetingsPage />} />
            <Route path="websites/:key/pre-chat-form" element={<PreChatPage />} />
            <Route path="websites/:key/queue-hints" element={<QueueHintsPage />} />
            <Route path="video" element={<VideoSettingsPage />} />
            <Route path="canned-answers" element={<CannedAnswersPage />} />
            <Route path="canned-answers/:id" element={<CannedAnswerPage />} />
            <Route path="transcripts" element={<TranscriptSettingsPage />} />
            <Route path="mail" element={<MailSettingsPage />} />
            <Route path="dispositions" element={<DispositionsPage />} />
            <Route path="dispositions/:place" element={<DispositionTreePage />} />
            <Route path="contact-lists" element={<ContactListsPage />} />
            <Route path="contact-lists/:id" element={<ContactListPage />} />
            <Route path="bots" element={<BotsPage />} />
            <Route path="bots/new" element={<BotPage key="new" />} />
            <Route path="bots/:key" element={<BotPage key="known" />} />
            <Route path="webhooks" element={<WebhooksPage />} />
            <Route path="webhooks/new" element={<WebhookPage key="new" />} />
            <Route path="webhooks/:key" element={<WebhookPage key="known" />} />
            <Route path="queues" element={<QueuesPage />} />
            <Route path="queues/:id" element={<QueuePage />} />
            <Route path="teams" element={<TeamsPage />} />
            <Route path="teams/:id" element={<TeamPage />} />
            <Route path="agents" element={<AgentsPage />} />
            <Route path="agents/:id" element={<AgentPage />} />
            <Route path="routing" element={<RoutingLimitsPage />} />
            <Route path="audit" element={<AuditLogPage />} />
            <Route path="*" element={<Navigate to="/settings/websites" replace />} />
          </Routes>
        </div>
      </main>
    </div>
  );
}

import {
  IconAddressBook,
  IconAdjustments,
  IconFileText,
  IconHeadset,
  IconHistory,
  IconListTree,
  IconMail,
  IconMessageBolt,
  IconRobot,
  IconUsers,
  IconUsersGroup,
  IconVideo,
  IconWebhook,
  IconWorld,
} from '@tabler/icons-react';

/** The pages of the area under their headings, in the order of the navigation. */
export const SETTINGS_GROUPS = [
  {
    name: 'settings.group.channels',
    pages: [
      { path: 'websites', name: 'settings.page.websites', icon: IconWorld },
      { path: 'video', name: 'settings.page.video', icon: IconVideo },
      { path: 'canned-answers', name: 'settings.page.cannedAnswers', icon: IconMessageBolt },
      { path: 'transcripts', name: 'settings.page.transcripts', icon: IconFileText },
      { path: 'mail', name: 'settings.page.mail', icon: IconMail },
      { path: 'dispositions', name: 'settings.page.dispositions', icon: IconListTree },
      { path: 'contact-lists', name: 'settings.page.contactLists', icon: IconAddressBook },
      { path: 'bots', name: 'settings.page.bots', icon: IconRobot },
      { path: 'webhooks', name: 'settings.page.webhooks', icon: IconWebhook },
    ],
  },
  {
    name: 'settings.group.routing',
    pages: [
      { path: 'queues', name: 'settings.page.queues', icon: IconUsersGroup },
      { path: 'teams', name: 'settings.page.teams', icon: IconUsers },
      { path: 'agents', name: 'settings.page.agents', icon: IconHeadset },
      { path: 'routing', name: 'settings.page.routing', icon: IconAdjustments },
    ],
  },
  {
    name: 'settings.group.oversight',
    pages: [{ path: 'audit', name: 'settings.page.audit', icon: IconHistory }],
  },
] as const;

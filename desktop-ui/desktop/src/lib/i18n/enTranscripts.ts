/** Texts of transcripts and of their settings. */
export const transcripts = {
  'transcript.action': 'Download transcript',
  'transcript.title': 'Download transcript',
  'transcript.text.one': 'The chat as a PDF, with 1 message so far.',
  'transcript.unknown': 'The transcript could not be looked up: {why}',
  'transcript.text': 'The chat as a PDF, with {count} messages so far.',
  'transcript.notes': 'Include internal notes and whispers',
  'transcript.attachments': 'Show pictures and enclose files',
  'transcript.none': 'You may not download transcripts.',
  'transcript.download': 'Download',
  'transcript.making': 'The transcript is being made…',
  'transcript.progress': 'Progress of the transcript',
  'transcript.failed': 'The transcript could not be made: {why}',
  'settings.page.transcripts': 'Transcripts',
  'settings.transcripts.title': 'Transcripts',
  'settings.transcripts.text':
    'A transcript is a chat as a PDF. Agents can download those of their own chats as far as it is allowed here, supervisors those of every chat, each time on record.',
  'settings.transcripts.failed': 'The settings of transcripts could not be loaded.',
  'settings.transcripts.saved': 'The settings of transcripts are saved.',
  'settings.transcripts.agents': 'Agents',
  'settings.transcripts.agentPlain.label': 'Agents may download transcripts without attachments',
  'settings.transcripts.agentPlain.help': 'Pictures and files are named in them, nothing more.',
  'settings.transcripts.agentAttachments.label': 'Agents may download transcripts with attachments',
  'settings.transcripts.agentAttachments.help':
    'Pictures are shown in them, other files are enclosed in the PDF.',
  'settings.transcripts.agentNotes.label': 'Agents may include internal notes',
  'settings.transcripts.agentNotes.help':
    'Notes and whispers are left out otherwise. Customers never get them.',
  'settings.transcripts.customers': 'Customers',
  'settings.transcripts.websites.label': 'Websites whose customers may download their chats',
  'settings.transcripts.websites.none': 'There are no websites yet.',
} as const;

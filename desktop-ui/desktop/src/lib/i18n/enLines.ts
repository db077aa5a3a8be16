/** What Parley itself says in a chat, by the kind of the message; in English the server's own words. */
export const lines = {
  'line.AGENT_CHANGED': '{name} has joined the chat.',
  'line.AGENT_LOST': 'The connection to your agent was lost. We are looking for somebody else.',
  'line.IDLE_WARNING': 'Are you still there?',
  'line.IDLE_CLOSES':
    'Are you still there? This chat closes in {count} minutes unless somebody writes.',
  'line.IDLE_CLOSES.one':
    'Are you still there? This chat closes in 1 minute unless somebody writes.',
  'line.FORM_ASKED': 'Please fill in this form.',
  'line.FORM_ANSWERED': 'The form has been sent.',
  'line.FORM_TIME_OVER': 'The time for the form is over. The chat goes on without.',
  'line.VIDEO_CALL': 'Video call',
  'line.VIDEO_CALL_ENDED': 'Video call ended after {time}',
};

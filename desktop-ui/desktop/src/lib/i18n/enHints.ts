/** Texts of a website's queue hints. */
export const hints = {
  'hints.title': 'Queue hints',
  'hints.link': 'By which words the website’s pages may ask for another queue.',
  'hints.text':
    "A page asks for a queue by a word: data-queue=\"sales\" on the script, or parley('setQueueHint', 'sales'). Pages without a word, and words that are not here, get the queue of the website.",
  'hints.failed': 'The queue hints could not be loaded.',
  'hints.saved': 'The queue hints of {website} are saved.',
  'hints.list': 'Words and queues',
  'hints.list.text': 'They count where the routing flow offers chats to the queue of the website.',
  'hints.none': 'The website’s pages cannot ask for a queue yet.',
  'hints.add': 'Add word',
  'hints.remove': 'Remove word {number}',
  'hints.word': 'Word {number}',
  'hints.word.example': 'sales',
  'hints.word.wrong': 'Enter 1 to 40 small letters, digits or hyphens.',
  'hints.word.twice': 'This word is there twice.',
  'hints.queue': 'Queue of word {number}',
  'hints.wrong': 'Some of the words are wrong.',
  'settings.audit.action.website.queue-hints-changed': 'changed the queue hints of a website',
} as const;

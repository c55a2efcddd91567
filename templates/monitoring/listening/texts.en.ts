import type es from './texts.es.js';

/** What FM4 was told and what it did, for everybody; its mails; and what the privacy room says of it. */
export default {
  'listening.title': 'What we were told and what we did',
  'listening.lead':
    'Questions, refusals, searches without result, reports and comments are gathered in themes. Of each closed theme we say what changed, or why not.',
  'listening.none': 'No theme is closed yet',
  'listening.none-text': 'When FM4 closes one, it will say here what changed, or why not.',
  'listening.syntheses': 'Synthesis by quarter',
  'listening.quarter': '{n, select, 1 {First} 2 {Second} 3 {Third} other {Fourth}} quarter of {year}',
  'listening.how': 'How we listen',
  'listening.how.sources':
    'We read what companies and municipal liaisons ask, what banks refuse, what is looked for and not found, what is reported, what is written in surveys and what is corrected in the directory.',
  'listening.how.nobody':
    'We keep what was said without who said it: no names, addresses or companies. Of a report, only its kind is known here. Of a search, the words, the language, where and the day.',
  'listening.how.five':
    'We publish no figure of fewer than five voices, nor one from which it would follow. The figures are of closed quarters.',
  'listening.how.told': 'Whoever left their account when they asked gets a mail when their theme is closed.',
  'listening.outcome.changed': 'What changed',
  'listening.outcome.kept': 'Why it did not change',
  'listening.between': 'Opened on {from}, closed on {until}',
  'listening.voices': '{n, plural, one {# voice} other {# voices}}',
  'listening.voices-few': 'No published figure: fewer than five voices in each closed quarter',
  'listening.more': 'Read more',
  'listening.synthesis': 'What we heard: {quarter}',
  'listening.synthesis-lead':
    'What we were told in the quarter, where it came from and what was done about each theme.',
  'listening.frozen': 'Closed on {day}; it does not change any more.',
  'listening.pdf': 'Download PDF',
  'listening.by-source': 'Where it came from',
  'listening.all': 'In all: {figure}.',
  'listening.source': 'Source',
  'listening.source.question': 'Questions of companies',
  'listening.source.request': 'Requests of liaisons',
  'listening.source.refusal': 'Refusals of banks',
  'listening.source.search': 'Searches without result',
  'listening.source.report': 'Reports',
  'listening.source.survey': 'Comments in surveys',
  'listening.source.suggestion': 'Corrections of the directory',
  'listening.voices-heading': 'Voices',
  'listening.by-theme': 'What it was about',
  'listening.theme': 'Theme',
  'listening.no-themes': 'There were no themes in the quarter.',
  'listening.came': 'What was done',
  'listening.working': 'Being worked on when the synthesis was closed',
  'listening.unsorted': 'Without a theme when the synthesis was closed: {figure}.',
  'listening.words': 'Words that were looked for and not found',
  'listening.words-text': 'Each was looked for five times or more in a month.',
  'listening.rule': 'How it is counted',
  'listening.rule-text':
    'A voice is a person, where it is known who spoke; otherwise each time that something was said. The same words from one network count once a day. No figure of fewer than five voices is shown, nor one from which another follows by subtraction, within a quarter or between several: what was said in one quarter is not counted again in another.',
  'listening.figure.none': 'None',
  'listening.figure.hidden': 'Protected',
  'listening.figure.n': '{n, plural, one {# voice} other {# voices}}',
  'footer.listening': 'What we were told',

  'listening.mail.to-theme': 'See the theme',
  'listening.mail.to-public': 'See what we did',
  'listening.mail.due.subject': 'A theme is due: {title}',
  'listening.mail.due.heading': 'A theme waits to be closed',
  'listening.mail.due.text': '“{title}” is due on {day}. Closing it, you say what changed or why not.',
  'listening.mail.closed.subject': 'What we did with what you asked: {title}',
  'listening.mail.closed.heading': 'What we did with what you asked',
  'listening.mail.closed.text':
    'What you asked FM4 was part of the theme “{title}”. We closed it today, and this is what we decided, in Spanish.',
  'reminder.monitoring.theme-due': 'A theme is due',
  'reminder.monitoring.theme-due.why': 'Because you are in charge of a theme at FM4.',
  'reminder.monitoring.theme-closed': 'What FM4 did with what you asked',
  'reminder.monitoring.theme-closed.why': 'Because you asked FM4 something.',
  'mail.reason.monitoring.theme-due': 'You get this mail because you are in charge of a theme at FM4.',
  'mail.reason.monitoring.theme-closed': 'You get this mail because you asked FM4 something.',

  'retention.monitoring.listening-voices': 'What we are told, without who said it, from when it was said',
  'retention.monitoring.listening-voices.why': 'To gather it in themes. Then only the figures stay.',
  'retention.monitoring.missed-searches':
    'Words that were looked for without result, with language, place and day, without who searched',
  'retention.monitoring.missed-searches.why': 'To know what the guide lacks.',

  'held-room.listening': 'What FM4 listens to',
  'held.listening.work': 'Themes that you opened, closed or were in charge of, and voices that you sorted',
} as const satisfies Record<keyof typeof es, string>;

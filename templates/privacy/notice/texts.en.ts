import type es from './texts.es.js';

/** The privacy notice. */
export default {
  'privacy.title': 'Privacy notice',
  'privacy.draft.title': 'This is a draft.',
  'privacy.draft':
    'The lawyer of {issuer} must confirm it before this site receives real data. That is why the address and the e-mail of the data protection officer are missing. The Spanish text prevails.',
  'privacy.lead':
    'This notice says which personal data Puertas Abiertas keeps, what for, how long, and how you can ask to see, correct or delete them. It rests on the Mexican Federal Law on Protection of Personal Data Held by Private Parties, in force since 21 March 2025.',
  'privacy.who.title': 'Who answers for your data',
  'privacy.who.text': '{issuer}, a civil-society organization in Guadalajara, Jalisco.',
  'privacy.what.title': 'Which data we keep',
  'privacy.what.account':
    '<b>Of people with an account:</b> name, e-mail, language, company, role in it, and when, from which address and with which browser they signed in or were refused.',
  'privacy.what.company':
    '<b>Of the company:</b> tax number, legal name, sector, size, municipality and a contact person with e-mail and telephone.',
  'privacy.what.learning':
    '<b>Of people who take courses:</b> their progress, their answers to quizzes and their certificates. Without an account that alone, and not whose it is; a name, if they ask for a certificate.',
  'privacy.what.evidence':
    '<b>Of evidence:</b> the files the company uploads. We ask it to black out personal data first.',
  'privacy.what.reports':
    '<b>Of people who report a concern:</b> what they write and nothing else: no name, no e-mail, no IP address. It is deleted two years after the report was closed.',
  'privacy.not.title': 'Which data we do not keep',
  'privacy.not.text':
    'None about candidates: not their name, their documents, their story, nor their migration or refugee status. The legal guide is used without giving anyone’s name. We use no trackers and no advertising.',
  'privacy.why.title': 'What we use them for',
  'privacy.why.main':
    'To give access, teach the courses, carry out the audit, decide on the distinction and mail what falls due. Without these data the service cannot be given (article 9).',
  'privacy.why.public':
    'To publish the page of each distinction: company, level, dates and state. No person appears on it.',
  'privacy.why.extra': 'To measure results in groups of five people or more, without names.',
  'privacy.share.title': 'Whom we share them with',
  'privacy.share.text':
    'The company sees its team’s progress in the courses; {issuer} sees what the company hands in. No one in the company sees what its staff say in interviews or surveys. We sell no data. They are transferred only if an authority orders it under the law.',
  'privacy.time.title': 'How long',
  'privacy.time.text':
    'Those of an account, while it exists. Those of a distinction and its decisions are kept even after it expires, because its history is public. What is listed here is deleted every night, on its own, once its period is over. Where no law fixes a period, {issuer} does; its lawyer still has to confirm them.',
  'privacy.safe.title': 'How we protect them',
  'privacy.safe.text':
    'Encrypted connection, passwords no one can read, a second step for the staff of {issuer}, each company reaches only its own data, and every decision stays in a log that cannot be altered unnoticed. Should there be a breach that affects you, we will tell you at once.',
  'privacy.rights.title': 'Your rights',
  'privacy.rights.text':
    'You may ask to see your data, to have them corrected or deleted, or for us to stop using them (access, rectification, cancellation and opposition: the ARCO rights of articles 21 to 34), and withdraw your consent. It is free. The law gives us twenty working days to answer you and fifteen more to carry it out; each period can be extended once, and we tell you why (article 31). No machine decides about you: people decide every distinction.',
  'privacy.rights.ask': 'See or delete my data',
  'privacy.rights.authority':
    'If the answer does not seem fair, you may turn to the Secretaría Anticorrupción y Buen Gobierno.',
  'privacy.cookies.title': 'Cookies',
  'privacy.cookies.text':
    'Only the necessary ones: your session, your language, one that keeps the last notice for a minute, and one that recognizes for 180 days the device on which you signed in, so that nobody can shut you out by trying passwords. If you take a course without an account, another keeps your link and your nickname on your device for 180 days.',
  'privacy.changes.title': 'Changes',
  'privacy.changes.text':
    'If this notice changes, we will say so here and by e-mail to everyone with an account. Version of November 2026.',
} satisfies Record<keyof typeof es, string>;

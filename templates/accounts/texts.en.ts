import type es from './texts.es.js';

/** Roles and fields that several pages of accounts name. */
export default {
  'role.company_admin': 'Company administration',
  'role.company_admin.what': 'You see and change everything of the company, and invite your colleagues.',
  'role.company_editor': 'Human resources',
  'role.company_editor.what': 'You answer the self-assessment, upload evidence and enrol people in courses.',
  'role.learner': 'Course participant',
  'role.learner.what': 'You take the courses at your own pace and download your certificates.',
  'role.auditor': 'Auditing',
  'role.auditor.what': 'You review evidence and recommend the level.',
  'role.committee': 'Committee',
  'role.committee.what': 'You decide on distinctions by your vote.',
  'role.content_editor': 'Contents',
  'role.content_editor.what': 'You edit the courses and the guide.',
  'role.legal_reviewer': 'Legal review',
  'role.legal_reviewer.what': 'You check that the guide says what the law says.',
  'role.staff_admin': 'FM4 administration',
  'role.staff_admin.what': 'You activate companies and invite the people of FM4.',
  'role.protection': 'Protection',
  'role.protection.what':
    'You receive the alerts of the surveys and stand by people at risk. It is your only role at FM4.',
  'role.partner': 'Municipal liaison',
  'role.partner.what':
    'You keep the data of your office current, hold agreements with FM4 and take the course for liaisons.',

  'accounts.email': 'Email',
  'accounts.password': 'Password',
  'accounts.name': 'Name',
  'accounts.name-hint': 'As you want it on your certificates.',
  'accounts.language': 'Language',
  'accounts.language-hint': 'Of pages and emails.',
  'accounts.language-es': 'Español',
  'accounts.language-en': 'English',

  'accounts.sign-in': 'Sign in',

  'accounts.code': 'Code',

  'accounts.new-password': 'New password',
  'accounts.password-hint': 'At least 10 characters. A long phrase is easy to remember and hard to guess.',

  'accounts.your-role': 'Role',
  'accounts.open-until': 'Valid until',

  'refusal.accounts.email-taken': 'There is already an account with {email}. Sign in with it or recover your password.',
} as const satisfies Record<keyof typeof es, string>;

import type es from './texts.es.js';

/** Company data: fields, profile, two versions that differ. */
export default {
  'companies.field.rfc': 'RFC (tax key)',
  'companies.field.rfc-hint': 'As on the tax status certificate: 12 characters for companies, 13 for individuals.',
  'companies.field.legal-name': 'Legal name',
  'companies.field.legal-name-hint': 'The full legal name.',
  'companies.field.trade-name': 'Trade name',
  'companies.field.trade-name-hint': 'What people call it. It will be the large name on the distinction.',
  'companies.field.sector': 'Sector of activity',
  'companies.field.sector-hint': "The main activity, by INEGI's classification (SCIAN).",
  'companies.field.headcount': 'People who work there',
  'companies.field.headcount-hint': 'Count all workplaces. An estimate is fine.',
  'companies.field.municipality': 'Municipality',
  'companies.field.municipality-hint': 'Where the main office or workplace is.',
  'companies.field.contact-name': 'Full name',
  'companies.field.contact-name-company': 'Contact person',
  'companies.field.email': 'Work e-mail',
  'companies.field.email-hint': 'You will sign in with this address.',
  'companies.field.contact-email': 'Contact e-mail',
  'companies.field.contact-email-hint':
    'FM4 writes here about the company. It does not change the address you sign in with.',
  'companies.field.phone': 'Telephone',
  'companies.field.phone-hint': '10 digits.',
  'companies.field.password': 'Password',
  'companies.field.password-hint': 'At least 10 characters. A phrase you remember works well.',
  'companies.field.privacy':
    'I have read the <a>privacy notice</a> and agree that FM4 uses these data for what it says.',
  'companies.field.rules':
    'I accept the rules of the distinction: answer truthfully, show evidence to FM4, and ask no person in mobility for more documents than the law does.',
  'companies.field.privacy-name': 'Privacy notice',
  'companies.field.rules-name': 'Rules of the distinction',

  'refusal.companies.name-unfit':
    'The name of your company holds something that a mail would take for a link, or invisible signs. Correct it in the company data and invite again.',
  'refusal.companies.not-active':
    "FM4 has not yet activated your company's workspace, or has suspended it. See on the route what comes next.",

  'companies.profile.title': 'Company data',
  'companies.profile.intro':
    'They appear on your documents and help FM4 to accompany you. The RFC does not change: if it is wrong, <help>write to FM4</help>.',
  'companies.profile.saved': 'We saved the company data.',
  'companies.profile.read-only': 'Only those who run the workspace can change these data.',

  'companies.conflict.title': 'Somebody changed these data',
  'companies.conflict.text':
    'While you were writing, another person saved changes. Nothing is lost: compare the two versions and choose which one stays.',
  'companies.conflict.field': 'Field',
  'companies.conflict.theirs': 'What is saved',
  'companies.conflict.yours': 'What you wrote',
  'companies.conflict.keep-yours': 'Save what I wrote',
  'companies.conflict.keep-theirs': 'Leave what is saved',
  'companies.conflict.empty': 'Empty',
  'companies.conflict.different': 'Different',
} as const satisfies Record<keyof typeof es, string>;

import type es from './texts.es.js';

/** Registration of a company. */
export default {
  'companies.register.title': 'Register your company',
  'companies.register.intro':
    'For companies, public bodies and civil-society organizations with a workplace in Jalisco. It takes about five minutes and costs nothing.',
  'companies.register.have-account':
    'Is your company registered already? <a>Sign in with your account</a>. Only want to take a course? <person>Open an account without a company</person>.',
  'companies.register.organization': 'The organization',
  'companies.register.person': 'Who represents it here',
  'companies.register.person-intro': "You will run your company's workspace. Later you can invite more people.",
  'companies.register.agreement': 'Before you finish',
  'companies.register.submit': 'Register the company',
  'companies.register.after':
    'We will write to you to confirm your e-mail. FM4 looks at each registration before activating it.',

  'companies.rfc.length':
    'An RFC has 12 characters (companies) or 13 (individuals). See whether one is missing or too many.',
  'companies.rfc.shape':
    'An RFC has letters, six digits of a date and three characters at the end, such as ABC010203AB1.',
  'companies.rfc.date':
    'The six digits of the RFC are a date (year, month, day), and that one does not exist. Check them.',
  'companies.rfc.check':
    'Some character does not match the check digit. Compare it with your tax status certificate; if they are the same, tick the box below and send it again.',
  'companies.field.rfc-confirmed': 'Our certificate says exactly {rfc}',
  'companies.field.rfc-confirmed-hint':
    'A few RFCs in use do not follow the rule of the tax authority (SAT). You can register with yours; FM4 compares it with your certificate before activating the company.',
  'companies.rfc.generic':
    'That is the generic RFC for the public at large or for foreigners. Write that of your organization.',
  'refusal.companies.rfc-taken':
    'There is a workspace with this RFC already. Ask the person who runs it in your company to invite you; if you do not know who that is, write to FM4: {contact}.',
  'refusal.companies.rfc-unconfirmed':
    'This RFC does not follow the rule of the check digit: compare it with the tax status certificate and tick the box before activating the company.',

  'companies.registered.title': 'Registration received',
  'companies.registered.heading': 'Done, we have your registration',
  'companies.registered.next': 'What comes next',
  'companies.registered.step-confirm': 'Confirm your e-mail',
  'companies.registered.step-confirm-text':
    'We sent you a message with a link that works for three days. If it does not arrive in a few minutes, look in your junk mail.',
  'companies.registered.step-review': 'FM4 looks at the data',
  'companies.registered.step-review-text':
    'A person of the team looks at each registration. We tell you by mail when it is active.',
  'companies.registered.step-start': 'Start the route',
  'companies.registered.step-start-text': 'Meanwhile you can sign in, complete the company data and invite your team.',
  'companies.registered.sign-in': 'Sign in',
  'companies.registered.flash': 'We sent the confirmation link to {email}.',
} as const satisfies Record<keyof typeof es, string>;

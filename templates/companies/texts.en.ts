import type es from './texts.es.js';

/** Registration, company data, team, and the page "Route to the distinction". */
export default {
  'companies.register.title': 'Register your company',
  'companies.register.intro':
    'For companies, public bodies and civil-society organizations with a workplace in Jalisco. It takes about five minutes and costs nothing.',
  'companies.register.have-account': 'Is your company registered already? <a>Sign in with your account</a>.',
  'companies.register.organization': 'The organization',
  'companies.register.person': 'Who represents it here',
  'companies.register.person-intro': "You will run your company's workspace. Later you can invite more people.",
  'companies.register.agreement': 'Before you finish',
  'companies.register.submit': 'Register the company',
  'companies.register.after':
    'We will write to you to confirm your e-mail. FM4 looks at each registration before activating it.',

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

  'companies.rfc.length':
    'An RFC has 12 characters (companies) or 13 (individuals). See whether one is missing or too many.',
  'companies.rfc.shape':
    'An RFC has letters, six digits of a date and three characters at the end, such as ABC010203AB1.',
  'companies.rfc.date':
    'The six digits of the RFC are a date (year, month, day), and that one does not exist. Check them.',
  'companies.rfc.check':
    'Some character does not match the check digit. Compare it with your tax status certificate; if they are the same, write to FM4.',
  'companies.rfc.generic':
    'That is the generic RFC for the public at large or for foreigners. Write that of your organization.',
  'refusal.companies.rfc-taken':
    'There is a workspace with this RFC already. Ask the person who runs it in your company to invite you; if you do not know who that is, write to FM4.',
  'refusal.companies.not-active':
    "FM4 has not yet activated your company's workspace, or has suspended it. See on the route what comes next.",

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

  'companies.profile.title': 'Company data',
  'companies.profile.intro':
    'They appear on your documents and help FM4 to accompany you. The RFC does not change: if it is wrong, write to FM4.',
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

  'companies.team.title': 'Team',
  'companies.team.intro': 'The people of your company who can sign in, and what each of them does.',
  'companies.team.members': 'People',
  'companies.team.invitations': 'Invitations not yet answered',
  'companies.team.no-invitations': 'There are no pending invitations.',
  'companies.team.alone':
    'For now it is only you. Invite somebody: then the company still has access when you are away.',
  'companies.team.name': 'Name',
  'companies.team.email': 'E-mail',
  'companies.team.role': 'What they can do',
  'companies.team.since': 'Since',
  'companies.team.expires': 'Expires',
  'companies.team.expired': 'Expired',
  'companies.team.actions': 'Actions',
  'companies.team.you': 'you',
  'companies.team.unconfirmed': 'E-mail not confirmed',
  'companies.team.change': 'Change',
  'companies.team.change-of': 'Change {name}',
  'companies.team.resend': 'Send again',
  'companies.team.resend-to': 'Send again to {email}',
  'companies.team.revoke': 'Withdraw',
  'companies.team.revoke-of': 'Withdraw the invitation of {email}',
  'companies.team.invite': 'Invite somebody',
  'companies.team.invite-intro': 'They will get a mail with a link that works for 14 days.',
  'companies.team.invite-submit': 'Send invitation',
  'companies.team.invited': 'We sent the invitation to {email}.',
  'companies.team.resent': 'We sent the invitation to {email} again. The earlier link no longer works.',
  'companies.team.revoked': 'We withdrew the invitation. Its link no longer works.',
  'companies.team.role-changed': 'We changed what {name} can do.',
  'companies.team.removed': "{name} no longer has access to your company's workspace.",
  'companies.member.title': '{name} in your team',
  'companies.member.role-legend': 'What can {name} do?',
  'companies.member.last-admin':
    'This is the only person who runs this workspace. Before changing or removing them, give that permission to somebody else.',
  'companies.member.remove': 'Remove from the team',
  'companies.member.remove-text':
    "They will no longer see your company's workspace. Their course certificates remain theirs. You can invite them again at any time.",
  'companies.member.remove-submit': 'Remove {name}',
  'companies.role.company_admin': 'Runs the workspace',
  'companies.role.company_admin-hint':
    'Sees and changes everything: team, company data, courses, self-assessment and signature.',
  'companies.role.company_editor': 'Edits',
  'companies.role.company_editor-hint':
    'Answers the self-assessment, uploads evidence and enrols people. Changes neither permissions nor data.',
  'companies.role.learner': 'Takes courses',
  'companies.role.learner-hint': 'Sees only their courses and certificates.',

  'companies.route.title': 'Route to the distinction',
  'companies.route.done':
    '{done, plural, =0 {You have not completed any of eight steps yet.} one {You have completed one of eight steps.} =2 {You have completed two of eight steps.} =3 {You have completed three of eight steps.} =4 {You have completed four of eight steps.} =5 {You have completed five of eight steps.} =6 {You have completed six of eight steps.} =7 {You have completed seven of eight steps.} other {You have completed all eight steps.}}',
  'companies.route.goal': 'Your goal is the level <b>{level}</b>.',
  'companies.route.next': 'What comes next',
  'companies.route.due': 'Due <b>{when}</b>.',
  'companies.route.waiting-title': 'There is nothing for you to do now',
  'companies.route.waiting-text': 'We write to you as soon as there is.',
  'companies.route.whole': 'The whole way',
  'companies.route.deadlines': 'Coming dates',
  'companies.route.no-deadlines': 'There are no coming dates.',
  'companies.route.aside': 'Dates and level',
  'companies.route.goal-title': 'Your goal',
  'companies.route.check-done': 'Done:',
  'companies.route.check-missing': 'Missing:',

  'companies.step.registration': 'Registration',
  'companies.step.registration-later': 'Your company data, looked at by FM4.',
  'companies.step.courses': 'Courses',
  'companies.step.courses-later':
    'Human Resources and supervisors learn how to hire without discrimination and within the law.',
  'companies.step.guidance': 'Legal guidance',
  'companies.step.guidance-later': 'Which document the person holds, what to ask, what not to ask and what to file.',
  'companies.step.assessment': 'Self-assessment',
  'companies.step.assessment-later':
    'Fifty practices, with evidence. You see where you stand and what each level lacks.',
  'companies.step.audit': 'Audit by FM4',
  'companies.step.audit-later': 'Review of evidence, visit and interviews.',
  'companies.step.plan': 'Improvement plan',
  'companies.step.plan-later': 'Each gap will have an owner, a date and a reminder.',
  'companies.step.distinction': 'Distinction',
  'companies.step.distinction-later':
    'The committee decides. If you earn it: a signed PDF, a badge for your site and a public page.',
  'companies.step.follow-up': 'Follow-up',
  'companies.step.follow-up-later': 'A half-way review and the renewal, with notice in good time.',

  'companies.step.registration.active': 'FM4 activated your account on {day}.',
  'companies.step.registration.pending':
    'FM4 has been looking at your registration since {day}. We tell you by mail when it is active.',
  'companies.step.registration.pending-badge': 'Under review',
  'companies.step.registration.suspended': "FM4 suspended your company's participation on {day}. Reason: {reason}",
  'companies.step.registration.suspended-badge': 'Suspended',
  'companies.step.registration.check-sent': 'Data sent',
  'companies.step.registration.check-team': 'More than one person can sign in',
  'companies.step.registration.check-trade-name': 'Name for the distinction',
  'companies.step.registration.check-active': 'Review by FM4',
  'companies.next.review-data': 'Check your company data',
  'companies.next.review-data-text':
    'While FM4 looks at your registration, make sure that all is spelled right and invite your team.',
  'companies.next.review-data-action': 'See the data',
  'companies.next.invite-action': 'Invite somebody',

  'companies.mail.waiting.subject': '{company} waits for FM4 to look at its registration',
  'companies.mail.waiting.text':
    '{company} registered on {day} and cannot begin its route yet: FM4 has to look at its data and activate it.',
  'companies.mail.waiting.action': 'Look at the registration',
  'companies.mail.activated.subject': '{company} can start its route',
  'companies.mail.activated.heading': 'The door is open: your company is active',
  'companies.mail.activated.text':
    'Hello, {name}. FM4 looked at the registration of {company} and activated it. You can enrol your team in the courses and start the self-assessment.',
  'companies.mail.activated.action': 'See the route to the distinction',
  'companies.mail.suspended.subject': 'FM4 suspended the participation of {company}',
  'companies.mail.suspended.heading': "We suspended your company's participation",
  'companies.mail.suspended.text': 'Hello, {name}. FM4 suspended the participation of {company}. The reason is:',
  'companies.mail.suspended.after':
    'What you saved is still there. If you think this is a mistake, or have solved it, answer this mail.',
  'companies.mail.suspended.action': "See the company's workspace",

  'reminder.companies.waiting': 'A company waits to be activated',
  'reminder.companies.waiting.why': 'Because a company registered and FM4 has not looked at it yet.',
  'reminder.companies.activated': 'The company is active',
  'reminder.companies.activated.why': 'Because FM4 activated the company.',
  'reminder.companies.suspended': 'The company is suspended',
  'reminder.companies.suspended.why': 'Because FM4 suspended the company’s participation.',
  'mail.reason.companies.waiting': 'You get this mail because you activate the companies that register.',
  'mail.reason.companies.activated': 'You get this mail because you administer your company at Puertas Abiertas.',
  'mail.reason.companies.suspended': 'You get this mail because you administer your company at Puertas Abiertas.',
} as const satisfies Record<keyof typeof es, string>;

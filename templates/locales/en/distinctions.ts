import type es from '../es/distinctions.js';

export default {
  'distinctions.level.N1.sentence': 'Meets what is indispensable and has begun to change how it hires.',
  'distinctions.level.N2.sentence': 'Applies the practices to everyone and shows it on site.',
  'distinctions.level.N3.sentence': 'Sets an example: it has results, measures them and helps other companies.',
  'distinctions.state.active': 'In force',
  'distinctions.state.suspended': 'Suspended',
  'distinctions.state.expired': 'Expired',
  'distinctions.state.revoked': 'Revoked',
  'distinctions.state.superseded': 'Replaced',
  'distinctions.awarded': 'Awarded',
  'distinctions.valid-until': 'Valid until',
  'distinctions.fact.level': 'Level',
  'distinctions.fact.code': 'Code',
  'distinctions.fact.company': 'Name',
  'distinctions.fact.legal-name': 'Legal name',
  'distinctions.fact.place': 'Place',
  'distinctions.fact.reason': 'Reason',

  'distinctions.document.committee': 'Distinction committee',
  'distinctions.document.seal': 'Electronic signature of {by}, {day}.',
  'distinctions.document.signature': 'Place of the electronic signature of {by}',
  'distinctions.document.name': 'Puertas Abiertas Distinction',
  'distinctions.document.title': 'Puertas Abiertas Distinction, level {level}: {company}',
  'distinctions.document.recognizes': '{issuer} recognizes',
  'distinctions.document.check': 'Check it at /verificar',
  'distinctions.document.qr': 'QR code that leads to the page that checks this distinction: {address}',
  'distinctions.document.voluntary':
    'Voluntary recognition by {issuer}, a civil society organization. Not an official document. Instrument {version}.',
  'distinctions.document.scene.N1': 'A door ajar in a sunny wall: light comes through the gap.',
  'distinctions.document.scene.N2': 'A door with one of its two leaves open: the light reaches the floor.',
  'distinctions.document.scene.N3': 'A door wide open in a sunny wall: the light fills the floor.',

  'distinctions.credential.description':
    'Voluntary recognition by {issuer} of organizations that open decent jobs to people on the move. Not an official document.',
  'distinctions.credential.level': '{level} ({rank})',
  'distinctions.credential.evidence': 'What the level asks for, and its public check',
  'distinctions.badge.title': '{company}: Puertas Abiertas Distinction, level {level}. Check with the code {code}',
  'distinctions.badge.title-not-in-force':
    '{company}: this Puertas Abiertas Distinction is not in force ({state}). Check with the code {code}',
  'distinctions.card.level': 'Level {level}',
  'distinctions.card.day': 'on {day}',
  'distinctions.badge.check': 'Check',

  'distinctions.mail.issued.subject': '{company} has earned the level {level}',
  'distinctions.mail.issued.preheader': 'The signed distinction is attached.',
  'distinctions.mail.issued.heading': '{company} has earned the level {level}',
  'distinctions.mail.issued.text':
    'Congratulations to your whole team. The distinction, a PDF signed by FM4, is attached. In your workspace you also find the badge for your web site.',
  'distinctions.mail.issued.action': 'See the distinction',
  'distinctions.mail.issued.public': 'Anyone can check it on <a>its public page</a>.',
  'distinctions.mail.unrenewed.subject': '{company}: its distinction expires on {day}',
  'distinctions.mail.unrenewed.text':
    'The level {level} of {company} expires on {day}, and it has not submitted a self-assessment to renew it. A call may help.',
  'distinctions.mail.unrenewed.announced': 'The company knows that you would get this mail.',
  'distinctions.mail.unrenewed.action': 'See the company',
  'distinctions.mail.expiring.subject':
    '{days, plural, =0 {Your level {level} expires today} one {Your level {level} expires tomorrow} other {Your level {level} expires in # days}}',
  'distinctions.mail.expiring.preheader': 'To renew it, begin with the self-assessment.',
  'distinctions.mail.expiring.heading':
    '{days, plural, =0 {Your distinction expires today} one {Your distinction has one day left} other {Your distinction has # days left}}',
  'distinctions.mail.expiring.text':
    'The level {level} of {company} expires {when}. After that it may no longer be shown.',
  'distinctions.mail.expiring.renew':
    'To renew is to walk the way again with what you already have: self-assessment, audit and committee. You may apply for the same level or a higher one.',
  'distinctions.mail.expiring.action': 'Begin the self-assessment',
  'distinctions.mail.see-public': 'See the public page',
  'distinctions.mail.suspended.subject': 'FM4 has suspended the distinction of {company}',
  'distinctions.mail.suspended.preheader': 'Meanwhile it may not be shown.',
  'distinctions.mail.suspended.heading': 'We have suspended your distinction while we look into it',
  'distinctions.mail.suspended.text':
    'Since {day} the level {level} of {company} is suspended. This is not a final decision: we will hear you first.',
  'distinctions.mail.suspended.next': 'For now, take the distinction off your web site, advertisements and vacancies.',
  'distinctions.mail.suspended.hearing':
    'Tell us your side in your workspace by {day}. Until then we decide nothing further against you, unless you have answered already.',
  'distinctions.mail.reinstated.subject': 'The distinction of {company} is in force again',
  'distinctions.mail.reinstated.preheader': 'You may show it again.',
  'distinctions.mail.reinstated.heading': 'Your distinction is in force again',
  'distinctions.mail.reinstated.text': 'On {day} we lifted the suspension of the level {level} of {company}.',
  'distinctions.mail.reinstated.next': 'You may show it again. Thank you for your patience.',
  'distinctions.mail.revoked.subject': 'FM4 has withdrawn the distinction of {company}',
  'distinctions.mail.revoked.preheader': 'It may no longer be used or shown.',
  'distinctions.mail.revoked.heading': 'We have withdrawn your distinction',
  'distinctions.mail.revoked.text': 'Since {day} the level {level} of {company} is no longer valid.',
  'distinctions.mail.revoked.next':
    'Take it off your web site, advertisements, vacancies and documents. If you disagree, answer this mail: somebody who took no part in the decision will look into it.',
  'distinctions.mail.expired.subject': 'The distinction of {company} has expired',
  'distinctions.mail.expired.preheader': 'It may no longer be shown. You may apply again.',
  'distinctions.mail.expired.heading': 'Your distinction has expired',
  'distinctions.mail.expired.text':
    'The level {level} of {company} is no longer in force. Since {day} it may not be shown.',
  'distinctions.mail.expired.next': 'Your history stays. Whenever you want, begin another self-assessment.',

  'distinctions.mail.renamed.subject': 'There is a new PDF of the distinction of {company}',
  'distinctions.mail.renamed.preheader': 'The name has changed; the code is the same.',
  'distinctions.mail.renamed.heading': 'Your distinction, with the right name',
  'distinctions.mail.renamed.corrected':
    'We have corrected how the name was written on your level {level}. The new PDF is attached to this mail.',
  'distinctions.mail.renamed.renamed':
    'Your level {level} now bears the new data of your company. The new PDF is attached to this mail.',
  'distinctions.mail.renamed.merged':
    'After the merger, the level {level} goes on in the name of {company}. The new PDF is attached to this mail.',
  'distinctions.mail.renamed.next':
    'Code and validity are the same, and your badge changes by itself. Replace the PDF wherever you keep it; the one before is still authentic, but is told apart as an older copy.',
  'distinctions.mail.hearing.subject': 'You may answer until {day}: the distinction of {company} is suspended',
  'distinctions.mail.hearing.preheader': 'After that FM4 decides with what it has.',
  'distinctions.mail.hearing.heading': 'You can still tell us your side',
  'distinctions.mail.hearing.text':
    'The level {level} of {company} is suspended and you have not answered yet. Your last day to do so is {day}.',
  'distinctions.mail.hearing.next': 'If you do not answer, FM4 decides with what it has.',
  'distinctions.mail.hearing.action': 'Answer FM4',
  'distinctions.mail.answered.subject': '{company} has answered the suspension of its distinction',
  'distinctions.mail.answered.preheader': 'Read it before you decide.',
  'distinctions.mail.answered.heading': '{company} has answered',
  'distinctions.mail.answered.text':
    '{company} has answered the suspension of its level {level}. Read all of it before you lift the suspension or revoke.',
  'distinctions.mail.answered.action': 'Read the answer',

  'distinctions.mail.follow-up.subject': 'Time to follow up the level {level} of {company}',
  'distinctions.mail.follow-up.preheader': 'What to look at before FM4 calls you.',
  'distinctions.mail.follow-up.heading': 'You are half-way',
  'distinctions.mail.follow-up.text':
    'The level {level} of {company} is half-way through its validity, which ends on {day}. FM4 will call you to see how the practices are going.',
  'distinctions.mail.follow-up.plan': 'Look at <a>what you answered</a> and what of your improvement plan is done.',
  'distinctions.mail.follow-up.courses': 'See whether new people in your team have taken <a>the courses</a>.',
  'distinctions.mail.follow-up-late.subject': 'The follow-up of {company} has not been recorded',
  'distinctions.mail.follow-up-late.preheader': 'It was due two weeks ago.',
  'distinctions.mail.follow-up-late.heading': 'A follow-up that is not recorded',
  'distinctions.mail.follow-up-late.text':
    'The follow-up of the level {level} of {company} was due on {day}, and nobody has recorded it.',
  'distinctions.mail.follow-up-late.action': 'Record the follow-up',

  'distinctions.follow-up.title': 'Follow-up half-way through its validity',
  'distinctions.follow-up.due':
    'Due since {day}: FM4 will call you to see how the practices are going for which you earned the distinction.',
  'distinctions.follow-up.look':
    'Before that, look at <plan>what you answered and your improvement plan</plan>, and whether new people have taken <courses>the courses</courses>.',
  'distinctions.follow-up.held.complies': 'FM4 held it on {day}: your company still complies. Thank you.',
  'distinctions.follow-up.held.review':
    'FM4 held it on {day} and found something that has to be looked into. It will tell you what; your distinction is still in force.',
  'distinctions.follow-up.complies': 'Still complies',
  'distinctions.follow-up.review': 'Has to be looked into',

  'distinctions.hearing.title': 'Your right to answer',
  'distinctions.hearing.open':
    'Your level {level} is suspended, but there is no final decision yet. You may answer until {day}. FM4 reads what you write before it decides; it is never published.',
  'distinctions.hearing.over': 'The time to answer ended on {day}. FM4 decides with what it has.',
  'distinctions.hearing.over-answered': 'The time to answer ended on {day}. FM4 has your answer.',
  'distinctions.hearing.answer': 'Your answer',
  'distinctions.hearing.more': 'Anything you want to add',
  'distinctions.hearing.hint':
    'What happened, what you have done and what proves it. Write no names or data of people in mobility. Up to 4,000 characters.',
  'distinctions.hearing.send': 'Send to FM4',
  'distinctions.hearing.sent': 'FM4 has received your answer.',
  'distinctions.hearing.admin': 'Whoever administers your company answers.',

  'distinctions.company.title': 'Distinction',
  'distinctions.company.earned': '{company} has opened its doors',
  'distinctions.company.earned-text':
    'Your company earned the level <b>{level}</b> on {day}. It belongs to those who made it possible: tell them.',
  'distinctions.company.until': 'Valid until <b>{day}</b>.',
  'distinctions.company.renew': 'It expires {when}. To avoid a gap, begin to renew it now.',
  'distinctions.company.renew-action': 'Begin to renew',
  'distinctions.company.download': 'Download the signed PDF',
  'distinctions.company.download-en': 'PDF in English',
  'distinctions.company.credential': 'Digital credential (Open Badges)',
  'distinctions.company.preparing': 'We are preparing the PDF. You will get it by mail in a few minutes.',
  'distinctions.company.public': 'See its public page',
  'distinctions.company.code': 'Code',
  'distinctions.company.badge': 'The badge for your web site',
  'distinctions.company.badge-text':
    'Copy these lines into your page. The badge itself says whether the distinction is still in force, and leads to its public page.',
  'distinctions.company.badge-label': 'Code to paste into your page',
  'distinctions.company.badge-alt': 'Puertas Abiertas Distinction, level {level}: {company}',
  'distinctions.share.mail': 'For mail signatures and newsletters',
  'distinctions.share.mail-hint':
    'The same badge as a PNG picture: mails show no SVG. Use it too wherever SVG is not taken.',
  'distinctions.share.copy': 'Copy',
  'distinctions.share.copied': 'Copied',
  'distinctions.share.title': 'Tell it',
  'distinctions.share.text':
    'The link shows a card with the name of your company, the level and the state. Whoever worked for it can add it to their profile.',
  'distinctions.share.post': 'Share on LinkedIn',
  'distinctions.share.profile': 'Add to a LinkedIn profile',
  'distinctions.company.directory': 'The directory',
  'distinctions.company.directory-on':
    'Your company stands in the <a>public directory</a> while the distinction is in force.',
  'distinctions.company.directory-off':
    'If you want, your company stands in the <a>public directory</a>: name, level, sector and municipality. Nothing else.',
  'distinctions.company.directory-yes': 'Stand in the directory',
  'distinctions.company.directory-no': 'Leave the directory',
  'distinctions.company.directory-admin': 'Whoever administers your company decides this.',
  'distinctions.company.listed': 'Your company now stands in the directory.',
  'distinctions.company.unlisted': 'Your company no longer stands in the directory.',
  'distinctions.company.history': 'Its history',
  'distinctions.company.past': 'Earlier distinctions',
  'distinctions.company.past-line': '{level}, from {from} to {to}',
  'distinctions.company.suspended': 'Your distinction is suspended',
  'distinctions.company.suspended-text':
    'While FM4 looks into it, it may not be shown. Take the badge off your web site, advertisements and vacancies.',
  'distinctions.company.revoked': 'FM4 has withdrawn your distinction',
  'distinctions.company.revoked-text': 'It may no longer be used or shown.',
  'distinctions.company.expired': 'Your distinction expired on {day}',
  'distinctions.company.expired-text': 'It may no longer be shown. You may apply again whenever you want.',
  'distinctions.company.reason': 'Reason: {reason}',
  'distinctions.company.none': 'Your distinction will be here',
  'distinctions.company.none-text': 'This is what is missing to earn it:',
  'distinctions.company.none-action': 'See your route',
  'distinctions.company.need.courses': 'The people whom your level asks for pass the courses.',
  'distinctions.company.need.assessment': 'You answer the self-assessment and send it with its signed declaration.',
  'distinctions.company.need.audit': 'FM4 reviews the evidence and the committee decides.',

  'distinctions.event.awarded': 'Earns the level {level}',
  'distinctions.event.suspended': 'FM4 suspends it while it looks into it',
  'distinctions.event.reinstated': 'FM4 lifts the suspension',
  'distinctions.event.revoked': 'FM4 withdraws it',
  'distinctions.event.expired': 'The level {level} expires',
  'distinctions.event.superseded': 'The level {level} is replaced by a new one',

  'distinctions.event.corrected': 'FM4 corrects how the name is written',
  'distinctions.event.renamed': 'The company changes its name or place',
  'distinctions.event.merged': 'Goes on in the name of another company, after a merger',
  'distinctions.event.followed-up': 'Follow-up half-way through its validity',
  'distinctions.event.before': 'Before: {names}',

  'distinctions.route.earned': 'Level {level}',
  'distinctions.route.earned-text': 'Valid until {day}.',
  'distinctions.route.see': 'See the distinction',
  'distinctions.route.suspended': 'Suspended',
  'distinctions.route.suspended-text': 'FM4 is looking into it. Meanwhile it may not be shown.',
  'distinctions.route.answer-title': 'Answer the suspension of your distinction',
  'distinctions.route.answer-text':
    'FM4 reads what you say before it decides. If you have answered already, you may add to it.',
  'distinctions.route.answer': 'Answer FM4',
  'distinctions.route.lost-text': 'The last one is no longer in force. You may apply again.',
  'distinctions.route.follow-up-text': 'The follow-up review is around {month}.',
  'distinctions.route.followed-up-text': 'FM4 held the follow-up on {day}. We will tell you in time when to renew.',
  'distinctions.route.follow-up': 'Follow-up review of your distinction',
  'distinctions.route.expires': 'Your distinction expires',
  'distinctions.route.renew-title': 'Renew your distinction',
  'distinctions.route.renew-text': 'Begin with the self-assessment: what you already have is your base.',

  'refusal.distinctions.cannot-suspend': 'This distinction is no longer in force: it cannot be suspended.',
  'refusal.distinctions.cannot-reinstate': 'This distinction is not suspended.',
  'refusal.distinctions.cannot-revoke': 'Before it is revoked it has to be suspended and the company heard.',
  'refusal.distinctions.hear-first':
    'The company has to be heard first: you may revoke as soon as it answers, or after {day, date, long}.',
  'refusal.distinctions.nothing-to-answer': 'There is no suspension that you could answer now.',
  'refusal.distinctions.cannot-rename':
    'Names are changed on distinctions that are in force or suspended: the rest stays as it was.',
  'refusal.distinctions.same-names': 'That is its name already: there is nothing to change.',
  'refusal.distinctions.not-followed-up-now':
    'The follow-up is recorded on a distinction in force, from thirty days before its day.',
  'refusal.distinctions.followed-up': 'The follow-up of this distinction is recorded already.',
  'refusal.distinctions.not-held-then':
    'It cannot have been that day: not in the future, nor more than thirty days before its day.',
  'refusal.distinctions.newer': 'The company already has another distinction in force: this one cannot return.',
  'refusal.distinctions.no-credential': 'The credential is still being prepared. Come back in a few minutes.',
  'refusal.distinctions.no-document': 'The PDF is still being prepared. Come back in a few minutes.',
} as const satisfies Record<keyof typeof es, string>;

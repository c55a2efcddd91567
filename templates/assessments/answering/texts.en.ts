import type es from './texts.es.js';

/** Start, overview, profile and practices of the self-assessment, the page after it was sent, and its mails. */
export default {
  'assessments.practice-title': 'Practice {id}',
  'assessments.profile-title': 'Company profile',

  'assessments.start.lead':
    'Compare what your company does today with {n} practices of dignified treatment and inclusion. At the end you will know which level you reach and what is missing for the next one.',
  'assessments.start.what': 'What you will do',
  'assessments.start.step-profile': '<b>You say what your company is like.</b> That tells which practices apply to it.',
  'assessments.start.step-answers':
    '<b>For each practice you choose a sentence.</b> The one that comes closest to what happens today. You also upload what proves it. Several people can answer at once.',
  'assessments.start.step-submit':
    '<b>Someone who administers the account signs and submits.</b> Then FM4 audits it; the score that counts is that of the audit.',
  'assessments.start.time': 'How long it takes',
  'assessments.start.period': 'Which period it looks at',
  'assessments.start.first-pass':
    'A first pass, as a list and without files, takes a small company about 45 minutes. Evidence can be added later, at your own pace.',
  'assessments.start.before': 'It saves itself as you answer: you can leave it and come back another day.',
  'assessments.start.level': 'Which level do you want to reach?',
  'assessments.start.level-hint': 'You can change it at any time. We will tell you what is missing for that level.',
  'assessments.start.level-needs': '{percent} % in total and {dimension} % in each dimension',
  'assessments.start.button': 'Start the self-assessment',
  'assessments.start.again': 'Start a new self-assessment',
  'assessments.start.carry': 'Bring the answers and evidence of the last one',
  'assessments.start.carry-hint':
    'They come with their date. Check them: you declare about today, and what is asked in other words is answered anew.',
  'assessments.start.previous':
    'The previous one, submitted on {date}, was closed with its audit and is kept as it was.',

  'assessments.overview.lead':
    'You have answered {answered} of {total} practices. Answer in any order; it saves itself.',
  'assessments.overview.all-answered': 'You answered the {total} practices that apply to you.',
  'assessments.overview.next': 'Continue with the next practice',
  'assessments.overview.first': 'Answer the first practice',
  'assessments.overview.profile-first': 'Say what my company is like',
  'assessments.overview.profile-missing':
    'Start with the profile: seven facts about your company tell which practices apply to it.',
  'assessments.overview.sign': 'Check, sign and submit',
  'assessments.overview.change-profile': 'Change the profile',
  'assessments.overview.list': 'Answer as a list',
  'assessments.overview.unknown':
    '{n, plural, one {There is <a>one practice with “I do not know yet”</a>.} other {There are <a># practices with “I do not know yet”</a>.}} Somebody has to decide before you submit.',
  'assessments.overview.dimensions': 'The practices, by dimension',
  'assessments.overview.target': 'Level you want to reach',
  'assessments.overview.change-target': 'Change the level',

  'assessments.practice.position': 'Practice {n} of {total}',
  'assessments.practice.score-link': 'You are at {percent}: see what is missing for {level}',
  'assessments.practice.how-to-read': 'How to read this practice',
  'assessments.practice.micro': 'In companies of your size:',
  'assessments.practice.question': 'Where is your company today?',
  'assessments.practice.clear': 'Remove my answer',
  'assessments.practice.answer': 'Your answer',
  'assessments.practice.expected': '(what is expected)',
  'assessments.practice.not-applicable':
    'This practice does not apply to your company, by what its profile says. It neither adds nor takes away; you need not answer it.',
  'assessments.practice.not-applicable-change': 'If something changed, correct the profile',
  'assessments.practice.frozen': 'The self-assessment has been submitted, so answers no longer change.',
  'assessments.practice.note': 'Note for the auditor',
  'assessments.practice.note-hint':
    'Optional. What you did, since when, who applies it. No names of people in mobility.',
  'assessments.practice.unknown': 'I do not know yet',
  'assessments.practice.unknown-hint': 'It counts as not answered. It has to be decided before you submit.',
  'assessments.practice.previous': 'Previous',
  'assessments.practice.next': 'Next',
  'assessments.practice.saved': 'Saved {when}',
  'assessments.practice.saved-at': 'Saved at {time}',
  'assessments.practice.saving': 'Saving…',
  'assessments.practice.offline': 'Offline: it is kept on this device and will be saved when you are back.',
  'assessments.practice.not-saved': 'It could not be saved. Use “Save and continue”.',
  'assessments.practice.restored': 'We recovered what you wrote offline on this device.',

  'assessments.warning.critical':
    '<b>With {value} no level is awarded.</b> This practice is critical: it needs 3. A good score elsewhere does not make up for it.',
  'assessments.warning.critical-evidence':
    '<b>Without evidence it counts as 1 today, and with 1 no level is awarded.</b> This practice is critical: upload something that can be checked.',
  'assessments.warning.capped':
    '<b>Today it counts as 1, not as {value}.</b> Without evidence that can be checked, a practice counts at most 1.',
  'assessments.warning.serious':
    '<b>The person’s safety comes first.</b> What you describe may be harming someone now. FM4 can advise you confidentially on stopping and repairing it; do not confront or question anyone.',
  'assessments.warning.unknown': 'It stays open and adds nothing. Do you know who could answer it?',
  'assessments.warning.unknown-link': 'Give it to somebody',
  'assessments.warning.serious-link': 'See institutions that help',

  'assessments.list.title': 'Answer as a list',
  'assessments.list.dimension': 'Dimension',
  'assessments.list.every-dimension': 'All dimensions',
  'assessments.list.dimension-choice': '{name} ({answered} of {total})',
  'assessments.list.only': 'Only practices that are…',
  'assessments.list.only.sin-respuesta': 'not answered',
  'assessments.list.only.no-se': 'marked “I do not know yet”',
  'assessments.list.only.criticas': 'critical',
  'assessments.list.only.sin-evidencia': 'without evidence',
  'assessments.list.only.mias': 'mine',
  'assessments.list.show': 'Show',
  'assessments.list.none': 'No practice fits what you ask for.',
  'assessments.list.all': 'See the whole list',
  'assessments.list.more': 'How to read it',
  'assessments.list.how':
    'Choose the sentence that comes closest to what happens today; 3 is what is expected. “I do not know yet” counts as not answered. Would you rather <a>go one at a time</a>?',
  'assessments.list.filter': 'Choose a dimension or filter',
  'assessments.list.open': 'Evidence and note',
  'assessments.list.has-note': 'With a note',
  'assessments.list.comments': '{n, plural, one {One comment} other {# comments}}',
  'assessments.list.save': 'Save',
  'assessments.list.save-next': 'Save and go on with {name}',
  'assessments.list.assign': 'Give it to somebody',
  'assessments.list.not-saved': 'It could not be saved. Use the button “Save”.',

  'assessments.why.title': 'Why it matters.',
  'assessments.why.weight': 'It weighs {weight} in its dimension, which is {percent}% of the total.',
  'assessments.why.critical': 'It is critical: below 3 no level is granted.',
  'assessments.why.rests-on': 'It rests on:',
  'assessments.why.evidence': 'What usually proves it:',

  'assessments.conflict.title': 'Someone else answered this practice while you had it open',
  'assessments.conflict.theirs': 'What {name} saved {when}',
  'assessments.conflict.yours': 'What you chose',
  'assessments.conflict.no-answer': 'No answer',
  'assessments.conflict.no-note': 'No note',
  'assessments.conflict.what-now':
    'Yours is still in the form. If you save, yours becomes the answer and what {name} wrote stays in the conversation; otherwise keep theirs.',
  'assessments.conflict.keep-theirs': 'Keep what {name} wrote',
  'assessments.conflict.someone': 'someone else',

  'assessments.profile.lead':
    'Seven general facts. They tell which practices apply to your company and how to read them for its size.',
  'assessments.profile.no-names': 'We never ask for names or for anyone’s migration status.',
  'assessments.profile.save': 'Save and continue',
  'assessments.profile.size':
    'By its size it is a {size, select, micro {micro} small {small} medium {medium} other {large}} company.',
  'assessments.profile.sector.campo': 'Agriculture',
  'assessments.profile.sector.industria': 'Manufacturing',
  'assessments.profile.sector.construccion': 'Construction',
  'assessments.profile.sector.comercio': 'Commerce',
  'assessments.profile.sector.alojamiento_y_alimentos': 'Lodging and food',
  'assessments.profile.sector.hogar': 'Domestic work',
  'assessments.profile.sector.transporte_y_logistica': 'Transport and logistics',
  'assessments.profile.sector.salud_y_cuidados': 'Health and care',
  'assessments.profile.sector.tecnologia': 'Technology',
  'assessments.profile.sector.otros_servicios': 'Other services',
  'assessments.profile.headcount': 'Write how many people, in figures: 1 or more.',

  'assessments.sent.lead': 'Your self-assessment is in FM4’s hands',
  'assessments.sent.when': '{name} signed and submitted it on {date}.',
  'assessments.sent.signed-by': 'Signed by',
  'assessments.sent.hash': 'SHA-256 hash',
  'assessments.sent.content': 'Download what was signed (JSON)',
  'assessments.sent.withdraw-text': 'Did something go wrong? As long as nobody has started to review it, you can',
  'assessments.sent.withdraw': 'take the submission back.',
  'assessments.sent.next': 'What comes next',
  'assessments.sent.next-auditor': '<b>An FM4 auditor takes it.</b> Each practice is reviewed beside its evidence.',
  'assessments.sent.next-questions':
    '<b>If something is not clear, we will write to you.</b> There is nothing you need to do meanwhile.',
  'assessments.sent.next-committee': '<b>A committee decides.</b> We will mail you the result and its reasons.',
  'assessments.sent.answers': 'What you sent, by dimension',
  'assessments.sent.audit': 'See the audit',
  'assessments.sent.closed': 'This self-assessment has its audit',
  'assessments.sent.reopened-items':
    '{n, plural, =0 {FM4 has a question for you; no practice changes.} one {FM4 opened one practice; everything else stays as you submitted it:} other {FM4 opened # practices; everything else stays as you submitted it:}}',
  'assessments.sent.to-clarifications': 'See the questions and answer',
  'assessments.sent.reopened': 'FM4 opened it again so that you can complete it. Check, sign and submit once more.',

  'assessments.journey.submitted': 'You submitted it on {when}.',
  'assessments.journey.see': 'See the self-assessment',
  'assessments.journey.continue': 'Continue where you were',
  'assessments.journey.sign-text':
    'Everything is answered. Someone who administers the account checks, signs and submits it.',
  'assessments.journey.check-profile': 'Company profile',
  'assessments.journey.check-answers': 'Practices answered: {answered} of {total}',
  'assessments.journey.check-signed': 'Declaration signed and submitted',
  'assessments.journey.goal-points': 'It asks for {needed} %. By your answers you are {left} points away.',
  'assessments.journey.goal-other':
    'The total reaches {needed} %. {n, plural, one {One requirement is missing.} other {# requirements are missing.}}',
  'assessments.journey.goal-reached': 'By your answers you reach it already.',
  'assessments.journey.typical': 'about 45 minutes for a first pass; evidence, in as many sittings as you like.',
  'assessments.journey.not-started': 'Compare your company with 50 practices and find out which level it reaches.',
  'assessments.journey.draft': 'You have answered {answered} of {total} practices.',
  'assessments.journey.ready': 'Everything is answered: it only needs to be signed and submitted.',
  'assessments.journey.action-start': 'Start the self-assessment',
  'assessments.journey.action-continue': 'Continue the self-assessment',
  'assessments.journey.action-sign': 'Sign and submit the self-assessment',
  'assessments.journey.effort': 'About 45 minutes for a first pass; it saves itself',

  'assessments.flash.started': 'You started the self-assessment. First, what your company is like.',
  'assessments.flash.profile-saved': 'We saved the profile.',
  'assessments.flash.saved': 'We saved your answer.',
  'assessments.flash.kept': 'Your answer is saved.',
  'assessments.flash.note-saved': 'We saved your note. Practice {id} is still without an answer.',
  'assessments.flash.unknown': 'Practice {id} stays as “I do not know yet”.',
  'assessments.flash.list-saved': '{n, plural, one {We saved one answer.} other {We saved # answers.}}',
  'assessments.flash.commented': 'We saved your comment.',
  'assessments.flash.comment-removed': 'We removed your comment.',
  'assessments.flash.assigned':
    '{n, plural, one {You assigned one practice. The person will hear of it by mail.} other {You assigned # practices. The person will hear of it by mail.}}',
  'assessments.flash.unassigned':
    '{n, plural, one {Nobody in particular has the practice any more.} other {Nobody in particular has the # practices any more.}}',
  'assessments.flash.unanswered': 'Practice {id} was left without an answer.',
  'assessments.flash.cleared': 'We removed your answer. The note and the files are still here.',
  'assessments.flash.target': 'We changed the level you want to reach.',

  'refusal.assessments.stale-profile':
    'Someone else changed the profile while you had it open. Yours is still here; check it and save again.',

  'assessments.mail.idle.subject': 'Your self-assessment is waiting for you',
  'assessments.mail.idle.text':
    'The self-assessment of {company} has not changed for ten days. {answered} of {total} practices have been answered, and everything you saved is still there.',
  'assessments.mail.idle.done': 'Every practice has been answered. All that is left is to sign and submit it.',
  'assessments.mail.idle.button': 'Pick up where you left off',
  'assessments.mail.stalled.subject': '{company} has not worked on its self-assessment for a while',
  'assessments.mail.stalled.text':
    '{company} has not worked on its self-assessment since {day}. {answered} of {total} practices have been answered.',
  'assessments.mail.stalled.help':
    'We reminded them by mail and told them that we would let you know. A call from FM4 may help.',
  'assessments.mail.stalled.button': 'See the company',

  'reminder.assessments.idle': 'The self-assessment is waiting',
  'reminder.assessments.idle.why': 'Because the self-assessment has not changed for some days.',
  'reminder.assessments.stalled': 'A self-assessment stands still',
  'reminder.assessments.stalled.why':
    'Because the company has not moved its self-assessment, although it was reminded.',
  'mail.reason.assessments.idle': 'You get this mail because you answer the self-assessment of your company.',
  'mail.reason.assessments.stalled': 'You get this mail because you accompany companies on their route.',
} as const satisfies Record<keyof typeof es, string>;

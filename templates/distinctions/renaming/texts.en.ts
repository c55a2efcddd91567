import type es from './texts.es.js';

export default {
  'distinctions.mail.renamed.subject': 'There is a new PDF of the distinction of {company}',
  'distinctions.mail.renamed.preheader': 'The name has changed; the code is the same.',
  'distinctions.mail.renamed.heading': 'Your distinction, with the right name',
  'distinctions.mail.renamed.corrected':
    'We have corrected how the name was written on your {level} level. The new PDF is attached to this mail.',
  'distinctions.mail.renamed.renamed':
    'Your {level} level now shows the new details of your company. The new PDF is attached to this mail.',
  'distinctions.mail.renamed.merged':
    'After the merger, the {level} level continues under the name of {company}. The new PDF is attached to this mail.',
  'distinctions.mail.renamed.next':
    'The code and the validity stay the same, and your badge updates by itself. Replace the PDF wherever you keep it; the earlier one is still authentic, but it is shown as an older copy.',
  'refusal.distinctions.cannot-rename':
    'Names are changed on distinctions that are in force or suspended: the rest stays as it was.',
  'refusal.distinctions.name-unfit':
    'That name holds something that a mail would take for a link, or invisible signs. Write only the name.',
  'refusal.distinctions.same-names': 'That is its name already: there is nothing to change.',
  'reminder.distinctions.renamed': 'Distinction with the right name',
  'reminder.distinctions.renamed.why': 'Because the name on the distinction has changed.',
  'mail.reason.distinctions.renamed': 'You get this mail because you administer the distinction of your company.',
} as const satisfies Record<keyof typeof es, string>;

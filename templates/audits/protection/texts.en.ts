/** Mails about alerts of workers: that there is one, never of whom or what. */
export default {
  'alerts.mail.heard': 'There is an alert to attend to',
  'alerts.mail.late': 'An alert is still unattended',
  'alerts.mail.preheader': 'What it says is only on its page.',
  'alerts.mail.text':
    'Somebody told of something grave in a survey. To protect that person, what they said is not in this mail: read it on its page.',
  'alerts.mail.by.heard': 'The first safe step is due by {at}.',
  'alerts.mail.by.late': 'The first safe step was due by {at}, and nobody has recorded it.',
  'alerts.mail.do': 'See the alert',
  'reminder.audits.alert': 'There is an alert',
  'reminder.audits.alert.why': 'Because somebody told of something grave in a workers’ survey.',
  'reminder.audits.alert-late': 'An unattended alert',
  'reminder.audits.alert-late.why': 'Because no step about an alert was recorded within 24 hours.',
  'mail.reason.audits.alert': 'You get this mail because you have the protection role.',
  'mail.reason.audits.alert-late': 'You get this mail because you have the protection role.',
  'refusal.audits.alert-settled': 'This alert has been settled already.',
} as const;

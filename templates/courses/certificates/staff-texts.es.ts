/** The mail with the certificate, as FM4 reads it. */
export default {
  'reminders.kind.courses.certificate.when': 'Al aprobar el curso.',
  'reminders.kind.courses.certificate.whom': 'A la persona que lo aprobó.',
} as const;

/** What FM4 alone reads of evidence. */
export default {
  'reminders.kind.assessments.infected.when': 'Al encontrar el antivirus un virus en un archivo que esperaba.',
  'reminders.kind.assessments.infected.whom': 'A quien subió el archivo.',
  'act.assessments.kept-with-personal-data': 'Dejó una evidencia con datos de personas, con su razón',
  'act.assessments.infected-evidence': 'Quitó una evidencia con un virus',
} as const;

/** The file of a case. */
export default {
  'audits.case-file.index': 'Índice del expediente',
  'audits.case-file.made': 'Expediente preparado {when} por {issuer}.',
} as const;

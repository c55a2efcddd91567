/** A company's courses for FM4; Spanish only. */
export default {
  'courses-fm4.title': 'Cursos de {company}',
  'courses-fm4.courses': 'Cursos',
  'courses-fm4.folder':
    '{certified, plural, =0 {Sin constancias} one {Una constancia} other {# constancias}} y {open, plural, =0 {ningún curso abierto} one {un curso abierto} other {# cursos abiertos}}',
} as const;

import type es from './texts.es.js';

/** The score beside every page of the self-assessment, and the list of practices. */
export default {
  'assessments.title': 'Self-assessment',

  'assessments.dimension-count': '{answered} of {total}',

  'assessments.item.unanswered': 'Not answered',
  'assessments.item.unknown': 'I do not know yet',
  'assessments.item.answered': '{value}: {name}',
  'assessments.item.critical': 'Critical',
  'assessments.item.critical-low': 'Needs 3',
  'assessments.item.no-evidence': 'Without evidence, today it counts as 1',
  'assessments.item.evidence': '{n, plural, one {# file} other {# files}}',
  'assessments.item.not-applicable': 'Does not apply',
  'assessments.item.not-applicable-why': 'Because of what your company profile says.',

  'assessments.panel.title': 'How your company is doing',
  'assessments.panel.by-answers': 'by your answers',
  'assessments.panel.so-far': 'with {answered} of {total} answers',
  'assessments.panel.radar-minimum': 'The dotted line is the minimum in each dimension for {level}: {percent} %.',
  'assessments.panel.to-reach': 'To reach {level}',
  'assessments.panel.reached': 'By your answers, you reach {level}.',
  'assessments.panel.audit-counts': 'The score that counts is that of the audit.',

  'assessments.missing.this-critical': 'Raise this practice to <b>3</b>. It is critical.',
  'assessments.missing.critical': 'Raise <a>practice {id}</a> to <b>3</b>. It is critical.',
  'assessments.missing.this-evidence': 'Upload evidence for this practice. It is critical and counts as 1 without it.',
  'assessments.missing.evidence':
    'Upload evidence for <a>practice {id}</a>. It is critical and counts as 1 without it.',
  'assessments.missing.more-critical':
    '{n, plural, one {And one more critical practice that is} other {And # more critical practices that are}} below 3.',
  'assessments.missing.points': 'Gain <b>{points}</b> points in the total.',
  'assessments.missing.points-met': 'The total is enough: {needed} % is asked for.',
  'assessments.missing.dimension': 'Take {name} from {percent} to <b>{needed} %</b>.',
  'assessments.missing.four':
    'Take {more, plural, one {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} other {#}}{have, plural, =0 {} other { more}} critical {more, plural, one {practice} other {practices}} to 4. {have, plural, =0 {Asked for:} other {You have # of}} {needed}.',
  'assessments.missing.not-applicable': 'Too many practices do not apply: {percent} %. Up to {allowed} % are allowed.',
  'assessments.missing.open-selection':
    'Show in the audit at least one open and documented selection process, because there are no people in mobility in your team yet.',
  'assessments.missing.hires': 'Show in the audit formal hires of people in mobility.',
  'assessments.missing.answers':
    '{left, plural, one {Answer the practice that is left.} other {Answer the # practices that are left.}}',
  'assessments.missing.answers-met': 'Every dimension is answered.',

  'assessments.panel.how': 'The shortest way, and how it is calculated',

  'assessments.lines.title': 'How it is calculated, line by line',
  'assessments.lines.rule':
    'Each practice counts from 0 to 4 and is multiplied by its weight. Without evidence it counts 1 at most. In each dimension the points are added up and divided by those that are possible; the total is the average of the dimensions by what each one weighs.',
  'assessments.lines.total': 'Total: {percent}',
  'assessments.lines.critical':
    'Critical practices: {total}. At 4: {four}. Below 3: {below}. With a single one below 3, no level is granted.',
  'assessments.lines.not-applicable': '{n} practices do not apply, {percent}; up to {allowed} % are allowed.',
  'assessments.lines.caption': 'Practices of {name}',
  'assessments.lines.summary': '{points} of {possible} points',
  'assessments.lines.sum':
    '{points} points of {possible} possible ones are {percent}. This dimension weighs {weight} of {weights} and gives {contribution} to the total.',
  'assessments.lines.sum-none': 'No practice of this dimension applies; its weight goes to the others.',
  'assessments.lines.practice': 'Practice',
  'assessments.lines.answer': 'Answer',
  'assessments.lines.evidence': 'Evidence',
  'assessments.lines.counts': 'Counts',
  'assessments.lines.weight': 'Weight',
  'assessments.lines.points': 'Points',
  'assessments.lines.of': '{points} of {possible}',
  'assessments.lines.yes': 'Yes',
  'assessments.lines.no': 'No',
  'assessments.lines.none': '—',
  'assessments.lines.unanswered': 'Not answered',
  'assessments.lines.capped': 'no more than 1 without evidence',
  'assessments.lines.serious': '0 sets off the protocol for serious findings',
  'assessments.lines.profile': 'Does not apply, by the profile',
  'assessments.lines.exempt': 'Does not apply: justified by the auditor',

  'assessments.sheet.title': 'Spreadsheet',
  'assessments.sheet.lead':
    'The sheet has one line per practice, with everything it takes to do the sum again. Percentages are not rounded.',
  'assessments.sheet.button': 'Download the sheet (CSV)',
  'assessments.sheet.columns': 'What each column says',
  'assessments.sheet.instrumento': 'Version of the instrument',
  'assessments.sheet.nivel_pedido': 'Level that the company asks for',
  'assessments.sheet.dimension': 'Code of the dimension',
  'assessments.sheet.peso_dimension': 'How much the dimension weighs in the total',
  'assessments.sheet.practica': 'Code of the practice',
  'assessments.sheet.texto': 'The practice as the instrument says it',
  'assessments.sheet.critico': 'Whether it is critical: it always applies and has to count at least 3',
  'assessments.sheet.peso': 'Weight of the practice, 1 to 3',
  'assessments.sheet.aplica_si': 'Condition under which it applies; empty: it always applies',
  'assessments.sheet.perfil':
    'What the profile says in the fields of that condition; empty: not known, and then it applies',
  'assessments.sheet.exenta': 'Whether the auditor justified in writing that it does not apply',
  'assessments.sheet.aplica': 'Whether it applies',
  'assessments.sheet.respuesta': 'Answer, 0 to 4; empty: not answered, counts 0',
  'assessments.sheet.evidencia': 'Whether it has evidence',
  'assessments.sheet.cuenta': 'What counts: the answer, and without evidence at most 1',
  'assessments.sheet.puntos': 'cuenta × peso; 0 if it does not apply',
  'assessments.sheet.puntos_posibles': '4 × peso; 0 if it does not apply',
  'assessments.sheet.puntos_dimension': 'Sum of puntos in the dimension',
  'assessments.sheet.posibles_dimension': 'Sum of puntos_posibles in the dimension',
  'assessments.sheet.porcentaje_dimension': '100 × puntos_dimension ÷ posibles_dimension; empty if nothing applies',
  'assessments.sheet.porcentaje_global':
    'Sum of porcentaje_dimension × peso_dimension, divided by the sum of peso_dimension, of the dimensions in which something applies',
  'assessments.sheet.criticas_bajo_3': 'How many critical practices count less than 3',
  'assessments.sheet.criticas_en_4': 'How many critical practices count 4',
  'assessments.sheet.no_aplican': 'How many practices do not apply',
} as const satisfies Record<keyof typeof es, string>;

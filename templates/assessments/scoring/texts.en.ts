import type es from './texts.es.js';

/** The score beside every page of the self-assessment, and the list of practices. */
export default {
  'assessments.title': 'Self-assessment',

  'assessments.dimension-count': '{answered} of {total}',

  'assessments.item.unanswered': 'Not answered',
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
} as const satisfies Record<keyof typeof es, string>;

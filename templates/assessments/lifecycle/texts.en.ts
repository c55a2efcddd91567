import type es from './texts.es.js';

/** Why an assessment cannot be changed. */
export default {
  'calendar.assessments.draft': 'Finish and send the self-assessment',
  'calendar.assessments.draft.text': 'What you have answered is kept. Several people can work on it.',

  'refusal.assessments.frozen': 'The self-assessment has been submitted: its answers and files no longer change.',
  'refusal.assessments.item-closed':
    'FM4 opened only the practices that it asks about{items, select, other {: {items}}}. Everything else stays as you submitted it.',
  'refusal.assessments.not-started': 'There is no open self-assessment yet. Start it first.',
  'refusal.assessments.not-applicable': 'This practice does not apply to your company, by what its profile says.',
} as const satisfies Record<keyof typeof es, string>;

import type es from './texts.es.js';

export default {
  'assessments.questionnaire.title': 'Self-assessment questionnaire',
  'assessments.questionnaire.lead':
    'To read before you start, to share out and to gather answers. For each practice mark the sentence that comes closest to what happens today.',
  'assessments.questionnaire.version': 'Version {version} of the instrument, printed on {date}.',
  'assessments.questionnaire.profile': 'What the company is like',
  'assessments.questionnaire.number': 'Number: ____________',
  'assessments.questionnaire.critical': 'Critical: below 3 no level is granted.',
  'assessments.questionnaire.not-applicable': 'It does not apply to your company, by its profile.',
  'assessments.questionnaire.perhaps': 'depends on the profile',
  'assessments.questionnaire.perhaps-note': 'It may not apply to your company: the profile decides.',
  'assessments.questionnaire.foot': 'Questionnaire, version {version}',
  'assessments.questionnaire.ticked': 'Chosen:',
  'assessments.questionnaire.links':
    'To read it first or to gather answers offline: <pdf>the questionnaire to print (PDF)</pdf> or <csv>as a spreadsheet (CSV)</csv>.',
  'assessments.questionnaire.column.id': 'Practice',
  'assessments.questionnaire.column.dimension': 'Dimension',
  'assessments.questionnaire.column.practice': 'What is asked',
  'assessments.questionnaire.column.critical': 'Critical',
  'assessments.questionnaire.column.weight': 'Weight',
  'assessments.questionnaire.column.applies': 'Applies',
  'assessments.questionnaire.column.guide': 'How to read it',
  'assessments.questionnaire.column.maturity': 'Level',
  'assessments.questionnaire.column.evidence': 'What proves it',
  'assessments.questionnaire.column.answer': 'Answer',
  'assessments.questionnaire.column.note': 'Note',
} as const satisfies Record<keyof typeof es, string>;

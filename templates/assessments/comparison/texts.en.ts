import type es from './texts.es.js';

/** A company's score beside that of others. */
export default {
  'assessments.comparison.title': 'How other companies score',
  'assessments.comparison.none':
    'There is nobody to compare you with yet: it takes the self-assessments of at least {least} more companies by version {version} of the questionnaire. We look at the end of each month; next on {day}.',
  'assessments.comparison.lead':
    'Averages of what other companies submitted by version {version} until {month}. Yours is not among them. They are shown from {least} companies up, and never so that subtracting one from another tells about fewer.',
  'assessments.comparison.incomplete': 'You still have practices to answer: your score will change.',
  'assessments.comparison.yours': 'Your company',
  'assessments.comparison.others': 'Others',
  'assessments.comparison.all': 'All: {n} companies',
  'assessments.comparison.size':
    'Of your size: {n} {size, select, micro {micro} small {small} medium {medium-sized} other {large}} companies',
  'assessments.comparison.sector': 'In your line of business, {sector}: {n} companies',
  'assessments.comparison.by-dimension': 'Averages by dimension',
  'assessments.comparison.dimension': 'Dimension',
  'assessments.comparison.low': '{percent} or less',
  'assessments.comparison.high': '{percent} or more',
  'assessments.comparison.hidden':
    'Companies of your size or in your line of business are shown apart once there are enough of them that nobody can be recognized.',
  'assessments.comparison.own':
    'These are the answers of the companies themselves, like yours ({percent}); an audit may count them otherwise. The next averages are due on {day}.',
} as const satisfies Record<keyof typeof es, string>;

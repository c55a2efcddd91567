import type es from './texts.es.js';

export default {
  'guidance.share.title': 'The 10 % rule',
  'guidance.share.lead':
    'Mexican labour law asks that nine out of ten people who work in a company be Mexican. Do the sum here; we keep nothing.',
  'guidance.share.total': 'People who work in the company',
  'guidance.share.total.hint': 'Including the new one. Not counting directors, administrators and general managers.',
  'guidance.share.foreign': 'Of these, foreigners',
  'guidance.share.foreign.hint': 'Including the new one. Naturalized people and children of Mexicans do not count.',
  'guidance.share.submit': 'Do the sum',
  'guidance.share.within': 'You are within.',
  'guidance.share.within.text': 'Foreigners are {percent}. With your staff there is room for {allowed}.',
  'guidance.share.exceeded': 'You would exceed the 10 %.',
  'guidance.share.exceeded.text':
    'Foreigners would be {percent}; with your staff there is room for {allowed}. Ask before turning anyone down: the rule may not apply to refugees.',
  'guidance.share.ask': 'Ask first.',
  'guidance.share.ask.text':
    'It would be {percent}, but for fewer than ten people the law does not say how to round. This is no prohibition: ask before you decide.',
  'guidance.share.rule': 'How to count',
  'guidance.share.rule.count': 'Directors, administrators and general managers are not counted.',
  'guidance.share.rule.mexican':
    'People born in Mexico, with a Mexican mother or father, or naturalized count as Mexican.',
  'guidance.share.rule.experts':
    'Technical and professional posts have a rule of their own: they must be Mexican unless there is none in that speciality. Physicians of the company must be Mexican.',
  'guidance.share.rule.small': 'In companies with fewer than ten people it is doubtful: ask first.',
  'guidance.share.rule.refugees':
    'With refugees it is doubtful, too, because of the 1951 Convention (article 17.2). A lawyer has yet to confirm it.',
  'guidance.share.source': 'Ley Federal del Trabajo, article 7. This guides you and is no legal advice.',

  'guidance.form.total': 'Write how many people work there, in digits: 1 to 1,000,000.',
  'guidance.form.foreign': 'Write how many are foreigners, in digits: 0 to the total.',
} as const satisfies Record<keyof typeof es, string>;

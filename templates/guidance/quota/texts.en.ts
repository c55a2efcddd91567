import type es from './texts.es.js';

export default {
  'guidance.share.title': 'The 10 % rule',
  'guidance.share.lead':
    'Mexican labour law asks that nine out of ten people who work in a company be Mexican. Do the sum here; we keep nothing.',
  'guidance.share.total': 'People who work in the company',
  'guidance.share.total.hint': 'All of them, including the new one.',
  'guidance.share.excluded': 'Of these, directors, administrators and general managers',
  'guidance.share.excluded.hint':
    'Optional. They are not counted (LFT 7). If you left them out above, leave this empty.',
  'guidance.share.foreign': 'Of these, foreigners',
  'guidance.share.foreign.hint': 'Including the new one. Naturalized people and children of Mexicans do not count.',
  'guidance.share.experts': 'If the post is technical or professional',
  'guidance.share.experts.hint': 'Optional. The law counts people in the speciality of the post apart.',
  'guidance.share.experts-total': 'People in that speciality',
  'guidance.share.experts-total.hint': 'Including the new one. For example, those who weld or those who program.',
  'guidance.share.experts-foreign': 'Of these, foreigners',
  'guidance.share.experts-foreign.hint': 'Including the new one.',
  'guidance.share.experts.within': 'There is room in the speciality, but only if no Mexican is to be found in it.',
  'guidance.share.experts.exceeded': 'It would exceed 10 % of the speciality: ask first.',
  'guidance.share.experts.ask':
    'Ask first: for fewer than ten people in the speciality the law does not say how to round.',
  'guidance.share.experts.rule':
    'Technicians and professionals must be Mexican unless there is none in the speciality. Then foreigners may be employed for a time, up to 10 % of the speciality, and the company and they must train Mexicans (LFT 7).',
  'guidance.share.steps': 'How we got there',
  'guidance.share.step.counted':
    '{excluded, plural, =0 {{counted, plural, one {One person is counted.} other {# people are counted.}}} one {{counted} are counted: one director, administrator or general manager is left out.} other {{counted} are counted: # directors, administrators or general managers are left out.}}',
  'guidance.share.step.tenth': 'A tenth of {counted} is {exact}.',
  'guidance.share.step.rounded':
    'The law does not say how to round. The prudent way is to drop the decimals: {exact} leaves {allowed}.',
  'guidance.share.step.small':
    'That is less than one person, and the law does not say how to round. So the answer is “ask first” and not “forbidden”.',
  'guidance.share.step.foreign':
    '{foreign, plural, =0 {There are no foreigners.} one {There is one foreigner.} other {There are # foreigners.}}',
  'guidance.share.next': 'What the next hire changes',
  'guidance.share.next.mexican': 'If they are Mexican:',
  'guidance.share.next.foreign': 'If they are a foreigner:',
  'guidance.share.next.within': 'you stay within, with {percent} and room for {allowed}.',
  'guidance.share.next.exceeded':
    'you would exceed it, with {percent} and room for {allowed}. Ask before turning anyone down.',
  'guidance.share.next.ask': 'ask first: it would be {percent} of fewer than ten people.',
  'guidance.share.missing':
    '{n, plural, one {With one more Mexican you are within.} other {With # more Mexicans you are within.}}',
  'guidance.share.bills': 'What has been proposed',
  'guidance.share.bills.text': 'These are bills and not law. The rule that holds today is the one above.',
  'guidance.share.bill': 'Bill of {month}: of every hundred people {percent} would have to be Mexican, instead of 90.',
  'guidance.share.bill.room':
    '{room, plural, =0 {Your staff would have room for no foreigner.} one {Your staff would have room for one foreigner.} other {Your staff would have room for # foreigners.}}',
  'guidance.share.bill.source': 'Source {source}',
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
  'guidance.share.source': '<rule>Ley Federal del Trabajo, article 7</rule>. This guides you and is no legal advice.',

  'guidance.form.total': 'Write how many people work there, in digits: 1 to 1,000,000.',
  'guidance.form.foreign': 'Write how many are foreigners, in digits: 0 to the total.',
  'guidance.form.excluded': 'Write how many are not counted, in digits: fewer than the total.',
  'guidance.form.experts': 'Write how many are in the speciality, in digits: no more than are counted.',
  'guidance.form.experts-foreign':
    'Write how many of the speciality are foreigners, in digits: no more than the foreigners.',
} as const satisfies Record<keyof typeof es, string>;

import type es from './texts.es.js';

export default {
  'guidance.library': 'Documents that people may show you',
  'guidance.library.lead':
    'What they look like, who issues them, how long they last, what they allow and what employers get wrong. We drew the pictures; they hold nobody’s data.',
  'guidance.paper.lead': '{name}: who issues it, how long it lasts, what it allows and what employers get wrong.',
  'guidance.paper.group.yes': 'They allow work',
  'guidance.paper.group.yes.text': 'One of them, if valid, is enough; do not ask for another.',
  'guidance.paper.group.depends': 'It depends on what they say or on what is missing',
  'guidance.paper.group.depends.text': 'Ask first, and keep the application meanwhile.',
  'guidance.paper.group.no': 'They do not allow work in Jalisco',
  'guidance.paper.group.no.text': 'With another document the answer may change.',
  'guidance.paper.group.identity': 'They say who the person is',
  'guidance.paper.group.identity.text': 'They are for the registrations. They do not say whether the person may work.',
  'guidance.paper.group.unneeded': 'Nobody needs them to be hired',
  'guidance.paper.group.unneeded.text': 'The person decides whether to show them. Do not ask for them.',
  'guidance.paper.unneeded': 'Nobody needs it to be hired',
  'guidance.paper.yes': 'It allows work',
  'guidance.paper.depends': 'It depends: read what is missing, and ask',
  'guidance.paper.no': 'It does not allow work in Jalisco',
  'guidance.paper.identity': 'It says who the person is, not whether they may work',
  'guidance.paper.drawing': 'Specimen drawing: {name}',
  'guidance.paper.drawing.note':
    'Drawn by us, without seals or data. “Muestra” means specimen. The design of the real one may change.',
  'guidance.paper.issuer': 'Who issues it',
  'guidance.paper.allows': 'What it allows',
  'guidance.paper.mistakes': 'What employers get wrong',
  'guidance.paper.situations': 'Situations in which it is shown',
} as const satisfies Record<keyof typeof es, string>;

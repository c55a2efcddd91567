import { company, face } from '../sample-face.js';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.renamed': {
    ...face,
    kind: 'merged',
    legalName: company,
    place: 'Tonalá, Jalisco',
    reason: 'Fusionada con «Ñandú».',
  },
};

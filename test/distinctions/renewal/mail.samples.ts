import { company, face, id } from '../sample-face.js';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.expiring': { ...face, expiresOn: '2027-01-22', days: 60 },
  'distinctions.unrenewed': { companyId: id, company, level: 'N2', levelName: 'Inclusión', expiresOn: '2027-01-22' },
};

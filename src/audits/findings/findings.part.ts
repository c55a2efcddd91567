import { FindingsFilePage } from '#templates/audits/findings/findings-file.page';
import { view } from '../../web/index.js';
import { type CaseFilePart, caseFilePlaces } from '../case-file/case-file.types.js';
import { findingsOf } from './findings.queries.js';
import { findingCode } from './findings.rules.js';
import { filedFinding } from './findings.views.js';
import type { FindingsReader } from './findings-reader.js';

/** What the audit found, how each finding is corrected, and the files that show it; withdrawn findings too. */
export const findingsPart = (findings: FindingsReader): CaseFilePart => ({
  place: caseFilePlaces.review + 1,
  folder: 'hallazgos',
  title: 'findings.file.title',
  async *entries(tx, { found, submission, reader }) {
    const known = await findingsOf(tx, found.audit.id, true);
    if (known.length === 0) return;
    yield {
      name: 'index.html',
      title: { key: 'findings.file.title' },
      page: view(FindingsFilePage, { findings: known.map((one) => filedFinding(one, submission.instrument)) }),
    };
    for (const { number, files } of known) {
      const code = findingCode(number);
      for (const file of files) {
        yield {
          name: `${code}/${file.name}`,
          title: `${code}: ${file.name}`,
          stored: { sha256: file.sha256, open: async () => (await findings.open(reader, file.id, 'fm4')).bytes },
        };
      }
    }
  },
});

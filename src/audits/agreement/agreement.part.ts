import { AgreementFilePage } from '#templates/audits/agreement/agreement-file.page';
import { view } from '../../web/index.js';
import { type CaseFilePart, caseFilePlaces } from '../case-file/case-file.types.js';
import { namesOf } from '../cases/cases.queries.js';
import { drawnItems, readingOf } from './agreement.queries.js';

/** The second reading of a case, once it is done: before that it is nobody's to know. */
export const agreementPart: CaseFilePart = {
  place: caseFilePlaces.agreement,
  folder: 'segunda-lectura',
  title: 'audits.agreement.reading',
  async *entries(tx, { found }) {
    const reading = await readingOf(tx, found.audit.id);
    if (!reading?.doneAt) return;
    const items = await drawnItems(tx, reading.id);
    const names = await namesOf(tx, [reading.readerId, ...items.map(({ firstBy }) => firstBy)]);
    yield {
      name: 'index.html',
      title: { key: 'audits.agreement.reading' },
      page: view(AgreementFilePage, {
        second: names.get(reading.readerId) ?? '',
        doneAt: reading.doneAt,
        items: items.map((item) => ({
          id: item.itemId,
          text: item.itemText,
          first: item.firstValue,
          firstBy: names.get(item.firstBy) ?? '',
          second: item.secondValue,
          note: item.note ?? '',
        })),
      }),
    };
  },
};

import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { VisitFilePage } from '#templates/audits/visit/visit-file.page';
import { view } from '../../web/index.js';
import {
  type CaseFileEntry,
  type CaseFilePart,
  caseFilePlaces,
  type CaseFileSubject,
} from '../case-file/case-file.types.js';
import { namesOf } from '../cases/cases.queries.js';
import { ofKind } from './entry.rules.js';
import type { MinutesDocuments } from './minutes-documents.js';
import type { VisitEntries } from './visit-entries.service.js';
import { type FiledMaterial, filedVisit } from './visit-file.views.js';
import { entriesOf, minutesIn, visitsOf } from './visit.queries.js';

/** From where the bytes of a visit come while the file is sent. */
interface VisitBytes {
  readonly documents: MinutesDocuments;
  readonly photos: VisitEntries;
}

/** Every visit: what was arranged, what was put down in the workplace, and its minutes. */
export const visitPart = (bytes: VisitBytes): CaseFilePart => ({
  place: caseFilePlaces.visit,
  folder: 'visita',
  title: 'visit.file.title',
  async *entries(tx, subject) {
    const visits = await materialOf(tx, subject.found.audit.id);
    if (visits.length === 0) return;
    const { auditorId } = subject.found;
    const people = visits.flatMap(({ visit, entries }) => [
      visit.secondAuditor ?? [],
      ...entries.map(({ madeBy }) => madeBy),
    ]);
    const names = await namesOf(tx, [auditorId ?? [], ...people].flat());
    yield {
      name: 'index.html',
      title: { key: 'visit.file.title' },
      page: view(VisitFilePage, {
        visits: visits.map((one) => filedVisit(one, subject.submission, { lead: auditorId, names })),
      }),
    };
    for (const [at, one] of visits.entries()) yield* filesOf(one, at + 1, subject, bytes);
  },
});

/** The visits of a case, the first one first. */
async function materialOf(tx: EntityManager, auditId: string): Promise<FiledMaterial[]> {
  const found: FiledMaterial[] = [];
  for (const visit of (await visitsOf(tx, auditId)).toReversed()) {
    const written = await minutesIn(tx, visit.id);
    const { minutes, signatures } = written ?? { minutes: null, signatures: [] };
    found.push({ visit, minutes, signatures, entries: await entriesOf(tx, visit.id) });
  }
  return found;
}

function* filesOf(
  { minutes, signatures, entries }: FiledMaterial,
  n: number,
  { found, reader }: CaseFileSubject,
  { documents, photos }: VisitBytes,
): Iterable<CaseFileEntry> {
  const folder = `visita-${n}`;
  if (minutes) {
    yield {
      name: `${folder}/acta.pdf`,
      title: { key: minutes.sealedAt ? 'visit.file.minutes' : 'visit.file.draft', params: { n } },
      stored: { sha256: minutes.sha256, open: () => documents.open(minutes, signatures) },
    };
  }
  for (const [at, { id, itemId, data }] of ofKind(entries, 'photo').entries()) {
    yield {
      name: `${folder}/foto-${String(at + 1).padStart(2, '0')}.jpg`,
      title: { key: 'on-site.photo-line', params: { caption: data.caption, item: itemId ?? 'none' } },
      stored: {
        sha256: data.sha256,
        open: async () => Readable.from([await photos.openPhoto(reader, found.audit.id, id)]),
      },
    };
  }
}

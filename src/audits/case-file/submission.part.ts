import type { EntityManager } from 'typeorm';
import { SubmissionFilePage } from '#templates/audits/case-file/submission.page';
import {
  appliesTo,
  explainScore,
  type Assessment,
  EvidenceFiles,
  scoreSheet,
  signedContent,
  statementsOf,
} from '../../assessments/index.js';
import { view } from '../../web/index.js';
import { type CaseFileEntry, type CaseFilePart, caseFilePlaces, type CaseFileSubject } from './case-file.types.js';

/** What the company handed in: its answers, what it signed word for word, and how the score follows from it. */
export const submissionPart: CaseFilePart = {
  place: caseFilePlaces.submission,
  folder: 'autoevaluacion',
  title: 'audits.case-file.submission',
  entries: submissionEntries,
};

async function* submissionEntries(
  tx: EntityManager,
  { submission, found }: CaseFileSubject,
): AsyncIterable<CaseFileEntry> {
  const { instrument, profile, signed } = submission;
  yield {
    name: 'index.html',
    title: { key: 'audits.case-file.answers' },
    page: view(SubmissionFilePage, answersPage(submission)),
  };
  const content = signed && (await signedContent(tx, signed.id));
  if (content) {
    yield { name: 'entrega-firmada.json', title: { key: 'audits.case-file.signed' }, bytes: content };
  }
  const subject = { version: instrument.version, target: found.audit.targetLevel, profile };
  yield {
    name: 'puntuacion-empresa.csv',
    title: { key: 'audits.case-file.score' },
    bytes: scoreSheet(explainScore(instrument, profile, answersToScore(submission)), subject),
  };
}

const filesOf = ({ evidence }: Assessment, itemId: string) => evidence[itemId] ?? [];

const answersToScore = (submission: Assessment) =>
  Object.fromEntries(
    submission.instrument.items.map(({ id }) => [
      id,
      { value: submission.answers[id]?.value ?? null, evidence: filesOf(submission, id).length > 0 },
    ]),
  );

function answersPage(submission: Assessment) {
  const { instrument, profile, answers, declaredName, declaredAt, signed } = submission;
  return {
    version: instrument.version,
    declared: declaredAt && { name: declaredName ?? '', post: signed?.signedPost ?? null, at: declaredAt },
    sha256: signed?.sha256 ?? null,
    statements: statementsOf(instrument),
    dimensions: instrument.dimensions.map(({ id, name }) => ({
      id,
      name,
      items: instrument.items
        .filter((item) => item.dimension === id && appliesTo(item, profile))
        .map((item) => ({
          id: item.id,
          text: item.text,
          value: answers[item.id]?.value ?? null,
          note: answers[item.id]?.note ?? '',
          files: filesOf(submission, item.id).map(({ name: file }) => file),
        })),
    })),
  };
}

/** The evidence, a folder for each practice. */
export const evidencePart = (files: EvidenceFiles): CaseFilePart => ({
  place: caseFilePlaces.submission + 1,
  folder: 'evidencia',
  title: 'audits.case-file.evidence',
  async *entries(_tx, { submission, reader }) {
    for (const { id } of submission.instrument.items) {
      for (const file of filesOf(submission, id)) {
        yield {
          name: `${id}/${file.name}`,
          title: `${id}: ${file.name}`,
          stored: { sha256: file.sha256, open: async () => (await files.open(reader, file.id)).bytes },
        };
      }
    }
  },
});

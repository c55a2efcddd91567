/** From clarifications to what pages show, pure. */
import type { ThreadShape } from '#templates/audits/clarifications/thread';
import type { CompanyClarificationsProps } from '#templates/audits/clarifications/company-clarifications.page';
import type { FormState } from '#templates/components/form-state';
import type { Assessment } from '../../assessments/index.js';
import type { Audit } from '../cases/audit.entity.js';
import type { Thread } from './clarifications.service.js';
import { unansweredItems } from './clarifications.rules.js';

/** A clarification as a page shows it. @param base where its files are opened */
export function threadShape(thread: Thread, submission: Pick<Assessment, 'evidence'>, base: string): ThreadShape {
  const { id, itemId, state, askedAt, answerBy, change } = thread;
  const names = new Map(
    Object.values(submission.evidence).flatMap((files) => (files ?? []).map(({ sha256, name }) => [sha256, name])),
  );
  return {
    id,
    itemId,
    state,
    askedAt,
    answerBy,
    messages: thread.messages.map(({ files, writtenAt, ...message }) => ({
      ...message,
      at: new Date(writtenAt),
      files: files.map(({ id: file, name, size }) => ({ id: file, name, size, href: `${base}/${file}` })),
    })),
    change: change && {
      value: change.value,
      note: change.note,
      added: change.added.map((sha256) => names.get(sha256) ?? ''),
      removed: change.removed.length,
    },
  };
}

/** Where FM4 and the company open the files of a thread. */
export const fm4Files = '/fm4/aclaraciones/archivos';
export const companyFiles = '/empresa/auditoria/aclaraciones/archivos';

/** What the company reads and answers. @param form the answer that came back, by the id of its question */
export function companyClarifications(
  audit: Pick<Audit, 'state' | 'dueOn'>,
  submission: Assessment,
  threads: readonly Thread[],
  form: { readonly id: string; readonly state: FormState } | null,
  limits: CompanyClarificationsProps['limits'],
): CompanyClarificationsProps {
  const changed = new Set(threads.flatMap(({ itemId, change }) => (itemId && change ? [itemId] : [])));
  const texts = new Map(submission.instrument.items.map(({ id, text }) => [id, text]));
  const own = threads.map((thread) => ({
    ...threadShape(thread, submission, companyFiles),
    text: thread.itemId === null ? null : (texts.get(thread.itemId) ?? ''),
    form: form?.id === thread.id ? form.state : { values: {}, errors: {} },
  }));
  const isOpen = audit.state === 'returned';
  return {
    isOpen,
    dueOn: isOpen ? audit.dueOn : null,
    threads: own.filter(({ state }) => state !== 'settled'),
    settled: own.filter(({ state }) => state === 'settled'),
    left: isOpen ? unansweredItems(threads, changed) : [],
    limits,
  };
}

import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { ClarificationState } from './clarifications.rules.js';

/** A file that came with a message. */
export interface ThreadFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A message of a clarification. */
export interface ThreadMessage {
  readonly id: string;
  readonly side: 'fm4' | 'company';
  readonly text: string;
  /** Name of the person, as far as the reader may know it. */
  readonly by: string | null;
  readonly writtenAt: string;
  /** False: FM4 has not sent it yet. */
  readonly sent: boolean;
  readonly files: readonly ThreadFile[];
}

/** A clarification with its messages, oldest first. */
export interface ThreadRow {
  readonly id: string;
  readonly auditId: string;
  readonly itemId: string | null;
  readonly state: ClarificationState;
  readonly askedAt: Date | null;
  readonly answerBy: string | null;
  readonly submissionId: string | null;
  readonly answeredAt: Date | null;
  readonly settledAt: Date | null;
  readonly messages: readonly ThreadMessage[];
}

/** The clarifications of a case that the reader may see, in the order in which they were opened. */
export const threadsOf = (tx: EntityManager, auditId: string): Promise<ThreadRow[]> =>
  rows<ThreadRow>(
    tx,
    `select c.id, c.audit_id, c.item_id, c.state, c.asked_at, c.answer_by::text as answer_by, c.submission_id, c.answered_at,
       c.settled_at,
       (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'side', m.side, 'text', m.text, 'by', p.name,
          'writtenAt', m.written_at, 'sent', m.sent_at is not null, 'files',
          (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'size', f.size, 'sha256', f.sha256)
             order by f.id), '[]') from audit_clarification_files f where f.message_id = m.id))
          order by m.written_at, m.id), '[]')
        from audit_clarification_messages m left join people p on p.id = m.author_id
        where m.clarification_id = c.id) as messages
     from audit_clarifications c where c.audit_id = $1 order by c.opened_at, c.id`,
    [auditId],
  );

/** Bytes of the files in the answers about a case. */
export async function repliedBytes(tx: EntityManager, auditId: string): Promise<number> {
  const found = await one<{ bytes: number }>(
    tx,
    `select coalesce(sum(f.size), 0)::float8 as bytes from audit_clarification_files f
     join audit_clarification_messages m on m.id = f.message_id where m.audit_id = $1`,
    [auditId],
  );
  return found!.bytes;
}

import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '#libs/clock';
import type { MinutesContent } from '#templates/audits/minutes/minutes-content';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { namesOf } from '../cases/cases.queries.js';
import { CommitteeSession } from '../sessions/session.entity.js';
import { sessionSubject } from '../sessions/sessions.queries.js';
import { type SeatedSession, SessionDoor } from '../sessions/session-door.js';
import { attended } from './minutes.rules.js';
import { SealedDocuments } from './sealed-documents.js';

/** The sealed PDF of signed minutes: made when it is first asked for, then always the same file. */
@Injectable()
export class MinutesDocuments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly door: SessionDoor,
    private readonly documents: SealedDocuments,
  ) {}

  /** @throws Refused `not-found`, who may not, 404 `audits.no-document` before the minutes are signed, 503 as sealing does */
  async read(reader: PersonActor, id: string): Promise<Uint8Array> {
    const { known, names } = await this.db.as(reader, async (tx) => {
      const found = await this.door.read(tx, reader, id);
      return {
        known: found,
        names: await namesOf(
          tx,
          found.seats.map(({ userId }) => userId),
        ),
      };
    });
    const { session } = known;
    if (session.state !== 'signed') throw refuse('audits.no-document', { status: 404 });
    const kept = session.documentKey && (await this.documents.kept(session.documentKey));
    if (kept) return kept;
    return this.make(known, names);
  }

  private async make({ session, seats }: SeatedSession, names: ReadonlyMap<string, string>): Promise<Uint8Array> {
    // Heavy to load, and most processes never draw.
    const { renderMinutes, SIGNATURE_FIELD } = await import('#templates/audits/minutes/minutes.pdf');
    const content = session.minutes as MinutesContent;
    const present = attended(seats);
    const nameOf = (userId: string) =>
      content.seats.find((seat) => seat.userId === userId)?.name ?? names.get(userId) ?? '';
    const plain = await renderMinutes({
      content,
      sha256: session.minutesSha256!,
      issuer: this.documents.issuer,
      assents: present.flatMap(({ userId, signedAt, remark }) =>
        signedAt ? [{ name: nameOf(userId), at: signedAt, remark }] : [],
      ),
      excused: present.flatMap(({ userId, excuse }) =>
        excuse === null ? [] : [{ name: nameOf(userId), reason: excuse }],
      ),
      seal: this.documents.seal,
      signedAt: session.signedAt!,
    });
    const { bytes, sha256 } = await this.documents.sealed(plain, {
      reason: `Acta del comité, sesión ${session.id}`,
      field: SIGNATURE_FIELD,
    });
    const key = `committee/minutes/${session.id}/${sha256}.pdf`;
    await this.documents.keep(key, bytes);
    const actor = system('audits.minutes', session.id);
    const first = await this.db.change(actor, { what: 'audits.seal-minutes', subject: session.id }, async (tx) => {
      const at = this.clock.now();
      const lost = session.documentKey ?? IsNull();
      const made = { documentKey: key, documentSha256: sha256, documentAt: at };
      const { affected } = await tx.update(CommitteeSession, { id: session.id, documentKey: lost }, made);
      if (affected === 0) return tx.findOneByOrFail(CommitteeSession, { id: session.id });
      const subject = sessionSubject(session);
      await recordAct(tx, actor, { at, act: 'audits.minutes-sealed', subject, details: { sha256 } });
      return null;
    });
    // another request was faster: there is one file
    return (first?.documentKey && (await this.documents.kept(first.documentKey))) || bytes;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { municipalityOfJalisco } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Database, oneAtATime, type PersonActor, recordAct, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { LiaisonOffices } from '../directory/offices.service.js';
import { refuse } from '../liaison.refusals.js';
import { LIAISON_PROTOCOL } from '../liaison.subjects.js';
import { refusePersonalData } from '../personal-data.js';
import { ProtocolBase } from './base-protocol.js';
import { LiaisonProtocolEntity, LiaisonProtocolReaderEntity } from './protocol.entity.js';
import {
  type ListedProtocol,
  presentProtocols,
  protocolIn,
  type ProtocolRow,
  type ReaderRow,
  readersOf,
  versionsOf,
} from './protocol.queries.js';
import { ackLimits, MAX_READERS, type ProtocolAnswers, protocolOf } from './protocol.rules.js';

/** The protocols of municipalities. A liaison makes those of their own; each version stays as it was made. */
@Injectable()
export class Protocols {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly base: ProtocolBase,
    private readonly offices: LiaisonOffices,
    private readonly accounts: Accounts,
  ) {}

  /** The versions of the liaison's municipality, the newest first. @throws Refused `not-found` for who has none */
  async own(person: PersonActor): Promise<ListedProtocol[]> {
    const municipality = await this.offices.ownMunicipality(person);
    return this.db.as(person, (tx) => versionsOf(tx, municipality));
  }

  /** What was answered last; null: nothing yet. @throws Refused `not-found` */
  async lastAnswers(person: PersonActor): Promise<ProtocolAnswers | null> {
    const municipality = await this.offices.ownMunicipality(person);
    return this.db.as(person, async (tx) => (await protocolIn(tx, municipality, null))?.answers ?? null);
  }

  /** The newest version of each municipality. For FM4. */
  present(staff: PersonActor): Promise<ListedProtocol[]> {
    return this.db.as(staff, presentProtocols);
  }

  /** @param municipality for FM4; null: the liaison's own. @throws Refused `not-found` */
  async read(
    person: PersonActor,
    municipality: string | null,
    number: number,
  ): Promise<{ protocol: ProtocolRow; readers: ReaderRow[] }> {
    const code = municipality ?? (await this.offices.ownMunicipality(person));
    if (!Number.isInteger(number) || number < 1 || number > 1_000_000) throw notFound();
    return this.db.as(person, async (tx) => {
      const protocol = await protocolIn(tx, code, number);
      if (!protocol) throw notFound();
      return { protocol, readers: await readersOf(tx, protocol.id) };
    });
  }

  /**
   * Makes the next version from checked answers; the same answers again give the version there is.
   * @returns its number
   * @throws Refused `not-found`, `liaison.number-of-a-person` (422)
   */
  async make(person: PersonActor, answers: ProtocolAnswers): Promise<number> {
    refusePersonalData(answers);
    const municipality = await this.offices.ownMunicipality(person);
    const scope = system('liaison.protocol', person.request);
    return this.db.change(scope, { what: 'liaison.make-protocol', subject: municipality }, async (tx) => {
      await oneAtATime(tx, `liaison.protocol ${municipality}`);
      const last = await protocolIn(tx, municipality, null);
      const { version: baseVersion, questions } = this.base.text;
      const same = questions.every(({ id }) => last?.answers[id] === answers[id]);
      if (last && same && last.baseVersion === baseVersion) return last.number;
      const [id, at, number] = [newId(), this.clock.now(), (last?.number ?? 0) + 1];
      const text = protocolOf(this.base.text, answers, municipalityOfJalisco(municipality)!.name);
      const made = { madeBy: person.userId, madeAt: at };
      await tx.insert(LiaisonProtocolEntity, { id, municipality, number, baseVersion, answers, text, ...made });
      const subject = { type: LIAISON_PROTOCOL, id };
      await recordAct(tx, person, { at, act: 'liaison.protocol-made', subject, details: { municipality, number } });
      return number;
    });
  }

  /**
   * Records who read a version: the liaison themselves (null), or somebody of the office. Twice is once.
   * @throws Refused `not-found`, `liaison.too-many-readers`
   */
  async acknowledge(
    person: PersonActor,
    number: number,
    somebody: { id: string; name: string; post: string } | null,
  ): Promise<void> {
    const { protocol } = await this.read(person, null, number);
    const scope = system('liaison.protocol', person.request);
    await this.db.change(scope, { what: 'liaison.read-protocol', subject: protocol.id }, async (tx) => {
      await oneAtATime(tx, `liaison.protocol ${protocol.municipality}`);
      const known = await readersOf(tx, protocol.id);
      if (known.some((one) => (somebody ? one.id === somebody.id : one.userId === person.userId))) return;
      if (known.length >= MAX_READERS) throw refuse('liaison.too-many-readers', { params: { n: MAX_READERS } });
      const at = this.clock.now();
      const own = somebody ? null : await this.accounts.personOf(tx, person.userId);
      const reader = somebody ?? { id: newId(), name: own!.name.slice(0, ackLimits.name), post: '' };
      const row = { ...reader, protocolId: protocol.id, userId: somebody ? null : person.userId, readAt: at };
      await tx.insert(LiaisonProtocolReaderEntity, { ...row, markedBy: person.userId });
      const subject = { type: LIAISON_PROTOCOL, id: protocol.id };
      await recordAct(tx, person, { at, act: 'liaison.protocol-read', subject });
    });
  }
}

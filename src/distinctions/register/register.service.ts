import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { consistencyRanges, hashOfNodes, inclusionRanges, isIncluded, nodesOf, type Range } from '#libs/merkle';
import { Jobs } from '#libs/queue';
import { type Actor, Database, system } from '../../database/index.js';
import { keyLine, type Signer, signedNote } from './register.note.js';
import {
  actLogHead,
  addHead,
  hashesOf,
  headsAfter,
  type HeadRow,
  leavesBetween,
  leavesOf,
  type LeafRow,
  lockLog,
  logSize,
  newestHead,
} from './register.queries.js';
import { isHeadDue, isUnderOldKey } from './register.rules.js';
import { RegisterKeys } from './register-keys.js';

const HEAD_JOB = 'distinctions.register-head';

/** A public key of the register. */
export interface RegisterKey {
  readonly id: string;
  readonly name: string;
  readonly algorithm: 'Ed25519';
  /** 32 bytes, base64. */
  readonly publicKey: string;
  /** `name+id+key`, for checkers of signed notes. */
  readonly line: string;
  readonly from: string;
  /** Until when it signed; null: it still does. */
  readonly until: string | null;
}

/** An act with the hashes that lead from it to the root; `path` is null until a head covers it. */
export interface ProvenAct extends LeafRow {
  readonly path: readonly Buffer[] | null;
}

/** The acts about one distinction, with their proofs. */
export interface Proof {
  readonly head: HeadRow | null;
  readonly acts: readonly ProvenAct[];
}

/** The public register: an append-only log of the events of all distinctions, under signed heads. */
@Injectable()
export class Register implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly keys: RegisterKeys,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.define(HEAD_JOB, {
      handle: async () => {
        await this.sign();
      },
      sweep: () => this.waiting(),
      last: true,
    });
  }

  /** Signs a head over the whole log, if one is due. @returns the newest head; null while the log is empty */
  async sign(): Promise<HeadRow | null> {
    const use = { what: HEAD_JOB, subject: (head: HeadRow | null) => head && String(head.seq) };
    return this.db.change(system(HEAD_JOB), use, async (tx) => {
      await lockLog(tx);
      const now = this.clock.now();
      // First of all: whoever publishes the keys after this publishes the one that signs.
      const signer = await this.keys.current(tx, now);
      const [size, newest] = [await logSize(tx), await newestHead(tx)];
      if (!isHeadDue(size, newest, now) && !isUnderOldKey(newest, signer.key.id)) return newest;
      const root = await rangeHash(tx, { start: 0, end: size });
      const { note, signature } = signedNote({ size, root, at: now }, signer, 'head');
      const actsNote = await this.actsNote(tx, now, signer);
      return addHead(tx, { size, root, at: now, keyId: signer.key.id, note, signature, actsNote });
    });
  }

  /** Signs an export of the register. @param size number of files @param root hash of their list @returns the note */
  async signExport(size: number, root: Uint8Array): Promise<string> {
    return this.db.change(
      system('distinctions.register-export'),
      { what: 'distinctions.register.export', subject: null },
      async (tx) => {
        await lockLog(tx);
        const now = this.clock.now();
        return signedNote({ size, root, at: now }, await this.keys.current(tx, now), 'export').note;
      },
    );
  }

  /** Signs the head of the log of acts as it is now. @returns the note; null while there are no acts */
  async signActs(): Promise<string | null> {
    const use = { what: 'distinctions.register.acts', subject: null };
    return this.db.change(system('distinctions.register-export'), use, async (tx) => {
      await lockLog(tx);
      const now = this.clock.now();
      return this.actsNote(tx, now, await this.keys.current(tx, now));
    });
  }

  /** Every act about a distinction, with its proof. @param code twelve symbols */
  async proofOf(code: string): Promise<Proof> {
    return this.db.read(async (tx) => {
      const [head, leaves] = [await newestHead(tx), await leavesOf(tx, code)];
      const acts: ProvenAct[] = [];
      for (const leaf of leaves) acts.push({ ...leaf, path: head && (await inclusion(tx, leaf, head)) });
      return { head, acts };
    });
  }

  /** The hashes that prove that the log of `from` leaves is the beginning of that of `to`; null when there is no such log. */
  async consistency(from: number, to: number): Promise<readonly Buffer[] | null> {
    return this.db.read(async (tx) => {
      if (from > to || to > (await logSize(tx))) return null;
      return rangeHashes(tx, consistencyRanges(from, to));
    });
  }

  /** How many acts there are, and the newest head over them. */
  async state(): Promise<{ size: number; head: HeadRow | null }> {
    return this.db.read(async (tx) => ({ size: await logSize(tx), head: await newestHead(tx) }));
  }

  /** Lines of the log. */
  leaves(from: number, to: number): Promise<LeafRow[]> {
    return this.db.read((tx) => leavesBetween(tx, from, to));
  }

  /** Heads after the one with that number. */
  heads(after: number, limit: number): Promise<HeadRow[]> {
    return this.db.read((tx) => headsAfter(tx, after, limit));
  }

  /** Puts a new key in use; those of before stay published. */
  async rotateKey(actor: Actor): Promise<void> {
    await this.db.change(actor, { what: 'distinctions.register-key.rotate', subject: null }, async (tx) => {
      await lockLog(tx);
      await this.keys.rotate(tx, this.clock.now());
    });
  }

  /** The keys that have ever signed a head. */
  async publicKeys(): Promise<RegisterKey[]> {
    const rows = await this.db.as(system('register.keys'), (tx) => this.keys.all(tx));
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      algorithm: 'Ed25519',
      publicKey: Buffer.from(row.publicKey).toString('base64'),
      line: keyLine(row),
      from: row.createdAt.toISOString(),
      until: row.retiredAt?.toISOString() ?? null,
    }));
  }

  private async actsNote(tx: EntityManager, at: Date, signer: Signer): Promise<string | null> {
    const acts = await actLogHead(tx);
    return acts && signedNote({ size: acts.size, root: acts.hash, at }, signer, 'acts').note;
  }

  private async waiting(): Promise<string[]> {
    const { size, head, keyId } = await this.db.as(system(HEAD_JOB), async (tx) => ({
      size: await logSize(tx),
      head: await newestHead(tx),
      keyId: await this.keys.usable(tx),
    }));
    return isHeadDue(size, head, this.clock.now()) || isUnderOldKey(head, keyId) ? ['head'] : [];
  }
}

async function inclusion(tx: EntityManager, leaf: LeafRow, head: HeadRow): Promise<Buffer[] | null> {
  if (leaf.seq >= head.size) return null;
  const path = await rangeHashes(tx, inclusionRanges(leaf.seq, head.size));
  // A proof that fails here would fail for the reader too: a defect.
  const holds = isIncluded({ index: leaf.seq, size: head.size }, leaf.hash, path, head.root);
  if (!holds) throw new Error(`The register does not prove leaf ${leaf.seq} under head ${head.seq}`);
  return path;
}

async function rangeHashes(tx: EntityManager, ranges: readonly Range[]): Promise<Buffer[]> {
  const hashes: Buffer[] = [];
  for (const range of ranges) hashes.push(await rangeHash(tx, range));
  return hashes;
}

const rangeHash = async (tx: EntityManager, range: Range): Promise<Buffer> =>
  Buffer.from(hashOfNodes(await hashesOf(tx, nodesOf(range))));

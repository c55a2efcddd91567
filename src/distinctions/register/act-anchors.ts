import { Injectable } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkActLog, Database, system } from '../../database/index.js';
import { type HeadFacts, type NoteKey, readNote } from './register.note.js';
import { stateAfter } from '../distinction.rules.js';
import { actHashesAt, headsAfter, type HeadRow, unlikeRegister } from './register.queries.js';
import { ACTS_NOTE, EXPORT_BATCH } from './register.rules.js';
import { RegisterKeys } from './register-keys.js';

const HEADS = 'cabezas.jsonl';
const KEYS = 'claves.json';

/** What a check of the log of acts found. */
export interface ActLogCheck {
  /** How many acts there are. */
  readonly checked: number;
  /** The first act that does not follow from the one before it. */
  readonly broken: string | null;
  /** With how many signed statements it was compared. */
  readonly anchors: number;
  /** The first statement that the log does not fulfil; `unsigned`: its signature does not hold. */
  readonly fault: { readonly at: string; readonly acts: number; readonly why: 'unsigned' | 'shorter' | 'other' } | null;
}

/** Distinctions that a check names at most. */
const MOST_NAMED = 20;

/** A signed statement about the log of acts; null: not signed by the register. */
type Anchor = { readonly at: string; readonly facts: HeadFacts | null };

/**
 * Compares the log of acts with what the register has signed about it: each head says how many acts there were and the hash
 * of the last. A chain proves that nothing in it was changed; only what was said elsewhere proves that nothing was cut off.
 */
@Injectable()
export class ActAnchors {
  constructor(
    private readonly db: Database,
    private readonly keys: RegisterKeys,
  ) {}

  /**
   * Walks the chain and compares it with every statement.
   * @param exported an exported register or a folder of one that was downloaded: whoever changed the database could not
   *   change that. Null: the heads in the database
   * @throws when there is no such folder, or nothing in it speaks of acts
   */
  async check(exported: string | null): Promise<ActLogCheck> {
    const anchors = exported === null ? await this.own() : await readExported(exported);
    return this.db.as(system('check-acts'), async (tx) => {
      const chain = await checkActLog(tx);
      const sizes = anchors.map(({ facts }) => facts?.size ?? 0);
      const hashes = await actHashesAt(tx, sizes);
      const faults = anchors.map((anchor, n) => faultOf(anchor, hashes[n] ?? null));
      return { ...chain, anchors: anchors.length, fault: faults.find((fault) => fault !== null) ?? null };
    });
  }

  /**
   * Compares each distinction with what the register says of it: a row that was changed by hand, or by a fault of the disk,
   * says something else.
   * @returns the codes of those that differ, the first of them
   */
  async unlikeRegister(): Promise<string[]> {
    return this.db.as(system('check-acts'), (tx) => unlikeRegister(tx, stateAfter, MOST_NAMED));
  }

  private async own(): Promise<Anchor[]> {
    return this.db.as(system('check-acts'), async (tx) => {
      const keys = await this.keys.all(tx);
      const anchors: Anchor[] = [];
      for (let page: HeadRow[] = [], after = 0; ; after = page.at(-1)!.seq) {
        page = await headsAfter(tx, after, EXPORT_BATCH);
        for (const { actsNote, at } of page)
          if (actsNote !== null) anchors.push({ at: at.toISOString(), facts: readNote(actsNote, keys, 'acts') });
        if (page.length < EXPORT_BATCH) return anchors;
      }
    });
  }
}

/** @param hash of the log where the statement says that it ended; null: it is shorter */
function faultOf({ at, facts }: Anchor, hash: Buffer | null): ActLogCheck['fault'] {
  if (!facts) return { at, acts: 0, why: 'unsigned' };
  if (hash === null) return { at, acts: facts.size, why: 'shorter' };
  return hash.equals(facts.root) ? null : { at, acts: facts.size, why: 'other' };
}

/** The statements in a folder, or in that of the file of heads. */
async function readExported(path: string): Promise<Anchor[]> {
  const folder = basename(path) === HEADS ? dirname(path) : path;
  for (const name of [HEADS, KEYS])
    if (!existsSync(join(folder, name))) throw new Error(`${join(folder, name)}: is not there`);
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const published = JSON.parse(await text(KEYS)) as readonly { name: string; publicKey: string }[];
  const keys: NoteKey[] = published.map((key) => ({ name: key.name, publicKey: Buffer.from(key.publicKey, 'base64') }));
  const heads = (await text(HEADS)).split('\n').filter((line) => line !== '');
  const notes = heads.flatMap((line) => {
    const { at, acts } = JSON.parse(line) as { at: string; acts?: string };
    return acts === undefined ? [] : [{ at, note: acts }];
  });
  if (existsSync(join(folder, ACTS_NOTE))) notes.push({ at: ACTS_NOTE, note: await text(ACTS_NOTE) });
  if (notes.length === 0)
    throw new Error(`${folder}: says nothing about the log of acts; it is from before registers did`);
  return notes.map(({ at, note }) => ({ at, facts: readNote(note, keys, 'acts') }));
}

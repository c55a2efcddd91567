import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData, HeldItem } from './person-data.types.js';

/** Finds what is kept by the person's account; of somebody without one there is nothing. */
export const ofAccount =
  (find: (tx: EntityManager, userId: string) => Promise<readonly object[]>) =>
  async (tx: EntityManager, { userId }: DataSubject): Promise<readonly object[]> =>
    userId === null ? [] : find(tx, userId);

/** Registry of what the rooms hold about people (rights of access and cancellation, LFPDPPP art. 22 and 24). */
@Injectable()
export class PersonData {
  private readonly holders = new Map<string, readonly HeldData[]>();

  /** Registers all that a room holds, when it starts. Throws when the room has registered already. */
  register(room: string, held: readonly HeldData[]): void {
    if (this.holders.has(room)) throw new Error(`${room} has registered its person data already`);
    this.holders.set(room, held);
  }

  /** All that is registered, with its room. */
  definitions(): readonly { readonly room: string; readonly held: HeldData }[] {
    return [...this.holders].flatMap(([room, all]) => all.map((held) => ({ room, held })));
  }

  /** What all rooms hold about the person, with what an erasure would do; things without a row are left out. */
  async held(tx: EntityManager, subject: DataSubject): Promise<HeldItem[]> {
    const found: HeldItem[] = [];
    for (const { room, held } of this.definitions()) {
      const rows = await held.find(tx, subject);
      if (rows.length > 0) found.push({ room, key: `${room}.${held.key}`, rows, ...(await fateOf(tx, held, subject)) });
    }
    return found;
  }

  /** All of it as plain data, by room and key. */
  async export(tx: EntityManager, subject: DataSubject): Promise<Record<string, Record<string, readonly object[]>>> {
    const found: Record<string, Record<string, readonly object[]>> = {};
    for (const { room, held } of this.definitions()) {
      (found[room] ??= {})[held.key] = await held.find(tx, subject);
    }
    return found;
  }

  /**
   * Erases what nothing keeps; what is `last`, the account, after all else.
   * @returns all that was held, with what became of it
   */
  async erase(tx: EntityManager, subject: DataSubject): Promise<HeldItem[]> {
    const before = await this.held(tx, subject);
    const keys = new Map(before.map((item) => [item.key, item]));
    const isLast = ({ held }: { held: HeldData }) => 'last' in held && held.last === true;
    const order = this.definitions().toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)));
    for (const { room, held } of order) {
      const item = keys.get(`${room}.${held.key}`);
      if (item?.ground === null && 'erase' in held) await held.erase(tx, subject);
    }
    return before;
  }
}

async function fateOf(
  tx: EntityManager,
  held: HeldData,
  subject: DataSubject,
): Promise<Pick<HeldItem, 'fate' | 'ground'>> {
  if (held.fate === 'unlinked') return { fate: held.fate, ground: null };
  if (held.fate === 'kept') return { fate: held.fate, ground: held.keptFor };
  const ground = (await held.keptFor?.(tx, subject)) ?? null;
  return ground === null ? { fate: held.fate, ground } : { fate: 'kept', ground };
}

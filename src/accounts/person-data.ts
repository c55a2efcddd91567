import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What one room knows about a person, and how it forgets them (ARCO: access and cancellation, LFPDPPP). */
export interface PersonDataHolder {
  /** The room's name, a heading of the export. */
  readonly room: string;
  /** Everything that the room keeps about the person, as plain data. */
  export(tx: EntityManager, userId: string): Promise<unknown>;
  /** Removes or anonymizes it; what the law or a third party needs stays without the person. */
  erase(tx: EntityManager, userId: string): Promise<void>;
}

/** The registry that every room with data about people fills. */
@Injectable()
export class PersonData {
  private readonly holders = new Map<string, PersonDataHolder>();

  /** Adds a room; a room registers once. */
  register(holder: PersonDataHolder): void {
    if (this.holders.has(holder.room)) throw new Error(`${holder.room} has registered its person data already`);
    this.holders.set(holder.room, holder);
  }

  /** What all rooms keep, by room. */
  async export(tx: EntityManager, userId: string): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const holder of this.holders.values()) found[holder.room] = await holder.export(tx, userId);
    return found;
  }

  /** Last registered first: later rooms refer to earlier ones. */
  async erase(tx: EntityManager, userId: string): Promise<void> {
    for (const holder of [...this.holders.values()].reverse()) await holder.erase(tx, userId);
  }
}

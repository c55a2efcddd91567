import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What one room stores about a person, and how it erases it (ARCO: access and cancellation, LFPDPPP). */
export interface PersonDataHolder {
  /** The room's name, a heading of the export. */
  readonly room: string;
  /** Everything that the room stores about the person, as plain data. */
  export(tx: EntityManager, userId: string): Promise<unknown>;
  /** Removes or anonymizes it; what the law or a third party needs stays without the person. */
  erase(tx: EntityManager, userId: string): Promise<void>;
}

/** Registry of the rooms that store data about people; each registers its holder when it starts. */
@Injectable()
export class PersonData {
  private readonly holders = new Map<string, PersonDataHolder>();

  /** Adds a room's holder. Throws when the room has one already. */
  register(holder: PersonDataHolder): void {
    if (this.holders.has(holder.room)) throw new Error(`${holder.room} has registered its person data already`);
    this.holders.set(holder.room, holder);
  }

  /** What all rooms store about the person, by room. */
  async export(tx: EntityManager, userId: string): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const holder of this.holders.values()) found[holder.room] = await holder.export(tx, userId);
    return found;
  }

  /** Erases in reverse order of registration, because later rooms refer to earlier ones. */
  async erase(tx: EntityManager, userId: string): Promise<void> {
    for (const holder of [...this.holders.values()].reverse()) await holder.erase(tx, userId);
  }
}

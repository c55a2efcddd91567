import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId, slugFor } from '#libs/ids';
import {
  type Actor,
  Database,
  hasRole,
  oneAtATime,
  type PersonActor,
  recordAct,
  system,
  told,
} from '../../database/index.js';
import { conflict, etagOf, notFound } from '../../web/index.js';
import { refuse } from '../guidance.refusals.js';
import { telltaleInText } from '../telltale.rules.js';
import type { InstitutionContent } from './institution.content.js';
import { changedFields, directoryRoles } from './institution.rules.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { allInstitutions, type InstitutionRow, lockInstitution } from './institutions.queries.js';
import {
  acceptSuggestion,
  decidedSuggestions,
  declineSuggestion,
  insertSuggestion,
  lockSuggestion,
  suggestionById,
  type SuggestionRow,
  waitingSuggestions,
} from './suggestions.queries.js';

/** What somebody suggests. */
export interface Suggested {
  readonly id: string;
  /** Of the entry, by its address; empty: one that the directory lacks, with its name. */
  readonly institution: string;
  readonly name: string;
  readonly said: string;
  readonly source: string;
}

/** A suggestion with the entry that it is about, as that is now. */
export interface SuggestionWithEntry {
  readonly suggestion: SuggestionRow;
  /** Null: the directory lacks it. */
  readonly entry: InstitutionRow | null;
}

/** Which text of an entry somebody read. */
export const seenOf = (content: InstitutionContent): string => etagOf(JSON.stringify(content));

/** Suggestions about the directory: anybody sends them, FM4 decides, and what it accepts changes the entry. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly loader: InstitutionsLoader,
  ) {}

  /**
   * Takes a suggestion. Nothing of who sends it is kept, and a form that arrives twice is one suggestion.
   * @throws Refused `not-found`, `guidance.suggestion-name` (422), `guidance.person-number` (422)
   */
  async suggest({ id, institution, name, said, source }: Suggested): Promise<void> {
    if (institution === '' && name.trim() === '')
      throw refuse('guidance.suggestion-name', { status: 422, field: 'name' });
    requireNobody({ name, said, source });
    const suggestionId = isId(id) ? id : newId();
    // not on behalf of the sender, whom nothing of it may name
    const what = 'guidance.institution.suggest';
    await this.db.change(system(what), { what, subject: suggestionId }, async (tx) => {
      if (institution !== '' && !(await this.entryOf(tx, institution))) throw notFound();
      await insertSuggestion(tx, {
        id: suggestionId,
        institution: institution || null,
        name: institution === '' ? name.trim() : null,
        said,
        source,
        receivedAt: this.clock.now(),
      });
    });
  }

  /** What waits, and what was decided. @throws Refused `forbidden` */
  async all(actor: Actor): Promise<{ waiting: SuggestionRow[]; decided: SuggestionRow[] }> {
    requireRole(actor);
    return this.db.as(actor, async (tx) => ({
      waiting: await waitingSuggestions(tx),
      decided: await decidedSuggestions(tx),
    }));
  }

  /** @throws Refused `forbidden`, `not-found` */
  async one(actor: Actor, id: string): Promise<SuggestionWithEntry> {
    requireRole(actor);
    return this.db.as(actor, async (tx) => {
      const suggestion = isId(id) ? await suggestionById(tx, id) : null;
      if (!suggestion) throw notFound();
      const slug = suggestion.slug ?? suggestion.institution;
      return { suggestion, entry: slug === null ? null : await this.entryOf(tx, slug) };
    });
  }

  /**
   * Accepts a suggestion: the entry says what FM4 wrote, checked today, and what it said before stays with the suggestion
   * and in the log of acts. No lawyer has confirmed it then. Accepting the same again changes nothing.
   * @param seen which text of the entry was read; see `seenOf`
   * @throws Refused `forbidden`, `not-found`, `conflict` when it was declined or the entry changed meanwhile,
   *   `guidance.suggestion-same` (422), `guidance.person-number` (422)
   */
  async accept(
    actor: PersonActor,
    id: string,
    { said, seen }: { said: Omit<InstitutionContent, 'internalNotes'>; seen: string },
  ): Promise<void> {
    requireNobody({ said: JSON.stringify(said) });
    await this.decide(actor, id, 'accepted', async (tx, suggestion) => {
      await oneAtATime(tx, 'guidance.load');
      const entry = suggestion.institution === null ? null : await lockInstitution(tx, suggestion.institution);
      if (suggestion.institution !== null && !entry) throw notFound();
      const former = entry?.content ?? null;
      if (former && seenOf(former) !== seen) throw conflict();
      const became: InstitutionContent = { ...said, internalNotes: former?.internalNotes ?? [] };
      const changed = changedFields(former ?? {}, became);
      if (changed.length === 0) throw refuse('guidance.suggestion-same', { status: 422 });
      const slug = entry?.slug ?? (await this.addressFor(tx, became.name));
      await acceptSuggestion(tx, id, { slug, former, became, userId: actor.userId, at: this.clock.now() });
      await this.loader.load(tx);
      await recordAct(tx, actor, {
        at: this.clock.now(),
        act: former ? 'guidance.institution.changed' : 'guidance.institution.added',
        subject: { type: 'guidance/instituciones', id: slug },
        details: { suggestion: id, former: former && picked(former, changed), became: picked(became, changed) },
      });
    });
  }

  /**
   * Declines a suggestion; the reason stays with it. Declining it again changes nothing.
   * @throws Refused `forbidden`, `not-found`, `conflict` when it was accepted
   */
  async decline(actor: PersonActor, id: string, reason: string): Promise<void> {
    await this.decide(actor, id, 'declined', async (tx, { institution }) => {
      const at = this.clock.now();
      await declineSuggestion(tx, id, { reason, userId: actor.userId, at });
      await recordAct(tx, actor, {
        at,
        act: 'guidance.institution.declined',
        subject: { type: 'guidance/instituciones', id: institution ?? id },
        details: { suggestion: id, reason },
      });
    });
  }

  private async decide(
    actor: PersonActor,
    id: string,
    state: 'accepted' | 'declined',
    work: (tx: EntityManager, suggestion: SuggestionRow) => Promise<void>,
  ): Promise<void> {
    requireRole(actor);
    const what = `guidance.institution.${state}`;
    // editions are the system's; who decided stands in the log of acts and with the suggestion
    const decided = async (tx: EntityManager) => {
      const known = isId(id) ? await lockSuggestion(tx, id) : null;
      if (!known) throw notFound();
      if (known.state === state) return;
      if (known.state !== 'received') throw conflict();
      await work(tx, known);
    };
    await told(actor, { what, subject: id }, () => this.db.as(system(what), decided));
  }

  private async entryOf(tx: EntityManager, slug: string): Promise<InstitutionRow | null> {
    return (await allInstitutions(tx)).find((row) => row.slug === slug) ?? null;
  }

  private async addressFor(tx: EntityManager, name: string): Promise<string> {
    const taken = (await allInstitutions(tx)).map(({ slug }) => slug);
    return slugFor(name, taken, 'institucion');
  }
}

/** These fields of an entry. */
const picked = (content: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, (content as Record<string, unknown>)[name]]));

function requireRole(actor: Actor): void {
  if (actor.kind !== 'person' || !hasRole(actor, ...directoryRoles)) throw refuse('forbidden', { status: 403 });
}

/** The directory is about institutions: a number of a person is refused. */
function requireNobody(texts: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(texts))
    if (telltaleInText(text) === 'number') throw refuse('guidance.person-number', { status: 422, field });
}

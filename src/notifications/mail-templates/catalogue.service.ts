import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/index.js';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { type ReminderKind, ReminderKinds } from '../planning/kinds.service.js';
import { factsOf, isEditable, type TextPart, textLimits, textParts } from './texts.rules.js';
import { type Locale, type TextVersion, textVersions } from './texts.queries.js';
import { Texts } from './texts.service.js';

/** A kind in the list. */
export interface ListedKind extends ReminderKind {
  /** The languages in which FM4 edited its words. */
  readonly edited: readonly Locale[];
  readonly days: readonly number[] | null;
}

/** A kind, and what can be changed about it in one language. */
export interface CataloguedKind {
  readonly kind: ReminderKind;
  readonly parts: readonly { readonly name: TextPart; readonly editable: boolean; readonly max: number }[];
  readonly facts: readonly string[];
  readonly needed: readonly string[];
  /** The latest first, with the names of their authors; null for an account that is gone. */
  readonly versions: readonly (TextVersion & { readonly by: string | null })[];
}

/** The catalogue of the kinds of mail, as FM4 reads it. */
@Injectable()
export class Catalogue {
  constructor(
    private readonly db: Database,
    private readonly kinds: ReminderKinds,
    private readonly texts: Texts,
    private readonly accounts: Accounts,
  ) {}

  async all(actor: Actor): Promise<ListedKind[]> {
    const edited = await this.texts.edited(actor);
    const languages: readonly Locale[] = ['es', 'en'];
    const kinds = await this.db.as(actor, (tx) => this.kinds.all(tx));
    return kinds.map((one) => ({
      ...one,
      days: one.schedule?.days ?? null,
      edited: languages.filter((locale) => edited.has(`${one.kind} ${locale}`)),
    }));
  }

  /** @throws Refused 404 when there is no such kind */
  async one(actor: Actor, name: string, locale: Locale): Promise<CataloguedKind> {
    return this.db.as(actor, async (tx) => {
      const kind = (await this.kinds.all(tx)).find((one) => one.kind === name);
      if (!kind) throw notFound();
      const wording = this.texts.wordingOf(name);
      const names = new Map<string, string | null>();
      const versions = [];
      for (const version of await textVersions(tx, name, locale)) {
        const { createdBy } = version;
        if (!names.has(createdBy)) names.set(createdBy, (await this.accounts.personOf(tx, createdBy))?.name ?? null);
        versions.push({ ...version, by: names.get(createdBy) ?? null });
      }
      return {
        kind,
        parts: textParts.map((part) => ({ name: part, editable: isEditable(part, wording), max: textLimits[part] })),
        facts: factsOf(wording),
        needed: wording.needed,
        versions,
      };
    });
  }
}

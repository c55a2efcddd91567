import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EditedWords, Wording } from '#templates/mail/words';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { actorOf, notFound, type Viewer } from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import { Reminders } from '../planning/reminders.service.js';
import { type Locale, presentTexts, type TextVersion, textVersions, writeText } from './texts.queries.js';
import { isFresh, ownWords, sameWords } from './texts.rules.js';

/** For a template without a `wording`: only a closing can be added. */
const closingOnly: Wording = { parts: [], facts: [], needed: [] };

/** The words of mails as FM4 edited them, in versions. */
@Injectable()
export class Texts {
  private cache: { readonly at: Date; readonly words: ReadonlyMap<string, EditedWords> } | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** The edited words of a kind in a language; null when they were never edited. `tx`: FM4's or the system's. */
  async of(tx: EntityManager, kind: string, locale: Locale): Promise<EditedWords | null> {
    const now = this.clock.now();
    if (!this.cache || !isFresh(this.cache.at, now)) {
      const present = await presentTexts(tx);
      this.cache = { at: now, words: new Map(present.map((one) => [`${one.kind} ${one.locale}`, one])) };
    }
    return this.cache.words.get(`${kind} ${locale}`) ?? null;
  }

  /** What may be edited in a kind. @throws Refused 404 when there is no such kind */
  wordingOf(kind: string): Wording {
    const definition = this.reminders.definitionOf(kind);
    if (!definition) throw notFound();
    return definition.template.wording ?? closingOnly;
  }

  /** All versions, the latest first; empty while the words of the program are used. */
  versions(actor: Actor, kind: string, locale: Locale): Promise<TextVersion[]> {
    return this.db.as(actor, (tx) => textVersions(tx, kind, locale));
  }

  /** The edited kinds and languages, as `kind locale`. */
  async edited(actor: Actor): Promise<ReadonlySet<string>> {
    const rows = await this.db.as(actor, presentTexts);
    return new Set(rows.filter((row) => !sameWords(row, ownWords)).map(({ kind, locale }) => `${kind} ${locale}`));
  }

  /**
   * Writes a new version after `before`, which the editor saw; the same words again make no new version.
   * @returns the present version
   * @throws Refused `reminders.texts-changed` when another version was written meanwhile
   */
  async save(
    viewer: Viewer,
    { kind, locale, before, words }: { kind: string; locale: Locale; before: number; words: EditedWords },
  ): Promise<number> {
    return this.write(viewer, kind, locale, { before, words, restores: null });
  }

  /** Writes a new version with the words of an earlier one, or with 0 with those of the program. */
  async restore(viewer: Viewer, kind: string, locale: Locale, version: number): Promise<number> {
    const versions = await this.versions(actorOf(viewer), kind, locale);
    const words = version === 0 ? ownWords : versions.find((one) => one.version === version);
    if (!words || versions.length === 0) throw notFound();
    return this.write(viewer, kind, locale, { before: versions[0]!.version, words, restores: version });
  }

  private async write(
    viewer: Viewer,
    kind: string,
    locale: Locale,
    { before, words, restores }: { before: number; words: EditedWords; restores: number | null },
  ): Promise<number> {
    const actor = actorOf(viewer);
    const change = { what: 'notifications.edit-text', subject: kind };
    const version = await this.db.change(actor, change, async (tx) => {
      const [present] = await textVersions(tx, kind, locale);
      if ((present?.version ?? 0) !== before) throw refuse('reminders.texts-changed');
      if (sameWords(present ?? ownWords, words)) return before;
      const at = this.clock.now();
      const { subject, intro, closing } = words;
      const text = { kind, locale, before, subject, intro, closing, restores };
      if (!(await writeText(tx, { ...text, createdBy: viewer.userId, createdAt: at })))
        throw refuse('reminders.texts-changed');
      const details = { locale, version: before + 1 };
      await recordAct(tx, actor, {
        at,
        act: 'reminders.text-edited',
        subject: { type: 'reminder-kind', id: kind },
        details,
      });
      return before + 1;
    });
    this.cache = null;
    return version;
  }
}

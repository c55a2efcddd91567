import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EditedWords, Wording } from '#templates/mail/words';
import { Clock, SECOND } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { actorOf, notFound, Refused, type Viewer } from '../../web/index.js';
import { Reminders } from '../planning/reminders.service.js';
import { type Locale, presentTexts, type TextVersion, textVersions, writeText } from './texts.queries.js';
import { ownWords, sameWords } from './texts.rules.js';

/** How long another process may go on with words that were edited meanwhile. */
const FRESH = 10 * SECOND;

/** A template that does not say what may be edited: a closing can still be added. */
const unsaid: Wording = { parts: [], facts: [], needed: [] };

/** The words of mails as FM4 edited them: kept in versions, and handed to whoever writes a mail. */
@Injectable()
export class Texts {
  private known: { readonly at: number; readonly words: ReadonlyMap<string, EditedWords> } | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** The edited words of a kind in a language; null: nobody edited them. `tx`: FM4's or the system's. */
  async of(tx: EntityManager, kind: string, locale: Locale): Promise<EditedWords | null> {
    const now = this.clock.now().getTime();
    if (!this.known || Math.abs(now - this.known.at) >= FRESH) {
      const rows = await presentTexts(tx);
      this.known = { at: now, words: new Map(rows.map((row) => [`${row.kind} ${row.locale}`, row])) };
    }
    return this.known.words.get(`${kind} ${locale}`) ?? null;
  }

  /** What may be edited in a kind. @throws Refused 404 when there is no such kind */
  wordingOf(kind: string): Wording {
    const definition = this.reminders.definitionOf(kind);
    if (!definition) throw notFound();
    return definition.template.wording ?? unsaid;
  }

  /** All versions, the latest first; none: the words of the program hold. */
  versions(actor: Actor, kind: string, locale: Locale): Promise<TextVersion[]> {
    return this.db.as(actor, (tx) => textVersions(tx, kind, locale));
  }

  /** Which languages of which kinds are edited now, as `kind locale`. */
  async edited(actor: Actor): Promise<ReadonlySet<string>> {
    const rows = await this.db.as(actor, presentTexts);
    return new Set(rows.filter((row) => !sameWords(row, ownWords)).map(({ kind, locale }) => `${kind} ${locale}`));
  }

  /**
   * Writes a new version after `before`, which the editor saw. Words that are the same as before are no new version.
   * @returns the version that holds
   * @throws Refused `reminders.texts-changed` when somebody else has edited them meanwhile
   */
  async save(
    viewer: Viewer,
    { kind, locale, before, words }: { kind: string; locale: Locale; before: number; words: EditedWords },
  ): Promise<number> {
    return this.write(viewer, kind, locale, { before, words, restores: null });
  }

  /** Goes back to an earlier version, or with 0 to the words of the program: as a new version. */
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
    const version = await this.db.as(actor, async (tx) => {
      const [present] = await textVersions(tx, kind, locale);
      if ((present?.version ?? 0) !== before) throw new Refused('reminders.texts-changed');
      if (sameWords(present ?? ownWords, words)) return before;
      const at = this.clock.now();
      const { subject, intro, closing } = words;
      const written = { subject, intro, closing, kind, locale, before, by: viewer.userId, at, restores };
      if (!(await writeText(tx, written))) throw new Refused('reminders.texts-changed');
      const details = { locale, version: before + 1 };
      await recordAct(tx, actor, {
        at,
        act: 'reminders.text-edited',
        subject: { type: 'reminder-kind', id: kind },
        details,
      });
      return before + 1;
    });
    this.known = null;
    return version;
  }
}

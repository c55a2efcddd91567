import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { finderOf, folded } from '#templates/guidance/text-search';
import { type Actor, Database } from '../../database/index.js';
import { dayOf } from '../review.rules.js';
import { rewrittenTexts } from '../texts.queries.js';
import { currentFramework, type Framework, lexemesOf } from './framework.queries.js';

/** The words of a folded text, each once. */
const wordsIn = (plain: string): string[] => [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];

/** A text as a search needs it: folded, and what its words are known under. */
interface ReadText {
  readonly plain: string;
  readonly lexemes: ReadonlySet<string | null | undefined>;
}

/** The texts of an edition that were searched before, and what its words are known under. */
interface ReadEdition {
  readonly edition: string | undefined;
  readonly lexemes: ReadonlyMap<string, string | null>;
  readonly texts: Map<string, ReadText>;
}

/** The legal framework, for anyone. */
@Injectable()
export class LegalFramework {
  /** The edition that was searched last: what it says does not change. */
  private last: ReadEdition | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  /** Chapters that said something else in an earlier edition. */
  rewritten(actor: Actor): Promise<string[]> {
    return this.db.readAs(actor, (tx) => rewrittenTexts(tx, 'framework'));
  }

  /** Whether a text speaks of what was asked: of each word in some form of it, or of one that means the same. */
  async speaking(framework: Framework, asked: string): Promise<(text: string) => boolean> {
    const { read, ofQuestion } = await this.db.read(async (tx) => ({
      read: await this.read(tx, framework),
      ofQuestion: await lexemesOf(tx, wordsIn(folded(asked))),
    }));
    const has = finderOf(asked);
    const sought = [...ofQuestion.values()].filter((lexeme) => lexeme !== null);
    return (text) => {
      const { plain, lexemes } = readText(read, text);
      return has(plain) || (sought.length > 0 && sought.every((lexeme) => lexemes.has(lexeme)));
    };
  }

  /** An edition as it is searched, kept until another one is. */
  private async read(tx: EntityManager, { edition, sections }: Framework): Promise<ReadEdition> {
    if (this.last && edition !== undefined && this.last.edition === edition) return this.last;
    const whole = folded(sections.map(({ content }) => `${content.title}\n${content.markdown}`).join('\n'));
    this.last = { edition, lexemes: await lexemesOf(tx, wordsIn(whole)), texts: new Map() };
    return this.last;
  }

  current(actor: Actor): Promise<Framework> {
    return this.db.readAs(actor, currentFramework);
  }
}

/** Folded and cut into words once. */
function readText({ lexemes, texts }: ReadEdition, text: string): ReadText {
  const known = texts.get(text);
  if (known) return known;
  const plain = folded(text);
  const read = { plain, lexemes: new Set(wordsIn(plain).map((word) => lexemes.get(word))) };
  texts.set(text, read);
  return read;
}

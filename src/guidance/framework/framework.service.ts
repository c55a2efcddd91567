import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { folded, matches } from '#templates/guidance/text-search';
import { type Actor, Database } from '../../database/index.js';
import { dayOf } from '../review.rules.js';
import { rewrittenTexts } from '../texts.queries.js';
import { currentFramework, type Framework, lexemesOf } from './framework.queries.js';

/** The words of a text, each once, in lower case without accents. */
const wordsIn = (text: string): string[] => [...new Set(folded(text).match(/[\p{L}\p{N}]+/gu))];

/** The legal framework, for anyone. */
@Injectable()
export class LegalFramework {
  /** Of the words that its texts have: what a word is known under does not change. */
  private readonly lexemes = new Map<string, string | null>();

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
  async speaking({ sections }: Framework, asked: string): Promise<(text: string) => boolean> {
    const words = wordsIn(sections.map(({ content }) => `${content.title}\n${content.markdown}`).join('\n'));
    const unknown = words.filter((word) => !this.lexemes.has(word));
    const read = await this.db.read(async (tx) => ({
      ofTexts: unknown.length > 0 ? await lexemesOf(tx, unknown) : [],
      ofQuestion: await lexemesOf(tx, wordsIn(asked)),
    }));
    for (const [word, lexeme] of read.ofTexts) this.lexemes.set(word, lexeme);
    const sought = [...read.ofQuestion.values()].filter((lexeme) => lexeme !== null);
    return (text) => {
      if (matches(text, asked)) return true;
      const said = new Set(wordsIn(text).map((word) => this.lexemes.get(word)));
      return sought.length > 0 && sought.every((lexeme) => said.has(lexeme));
    };
  }

  current(actor: Actor): Promise<Framework> {
    return this.db.readAs(actor, currentFramework);
  }
}

/** Names of people in what is looked for, in lower case too, pure. */
import { folded } from '#libs/folding';

/** Lists of names by which they are told, without accents. */
export interface NameLists {
  readonly given: { readonly names: ReadonlySet<string>; readonly words: ReadonlySet<string> };
  readonly surnames: { readonly names: ReadonlySet<string>; readonly words: ReadonlySet<string> };
}

/** How a word may be a name: `given` and `surname` are little else, `word` is a word or a place as often. */
type Kind = 'given' | 'surname' | 'word' | null;

interface Word {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly plain: string;
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const PARTICLES = new Set('de del la las los y da dos'.split(' '));
/** Before a given name these make a place or a feast of it: San Luis, Santa Rosa. */
const SAINTS = new Set('san santa santo'.split(' '));

function kindOf(plain: string, { given, surnames }: NameLists): Kind {
  if (given.words.has(plain) || surnames.words.has(plain)) return 'word';
  if (given.names.has(plain)) return 'given';
  return surnames.names.has(plain) ? 'surname' : null;
}

/**
 * Puts `mask` in the place of names: two or more words side by side that are names, of which one is little else, or a whole text
 * of nothing but names. One name alone stays; so does the name of a place.
 * @param places names of places, which stay
 */
export function maskNames(text: string, mask: string, lists: NameLists, places: readonly string[] = []): string {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }): Word => {
    const plain = folded(word);
    return { from: index, to: index + word.length, kind: kindOf(plain, lists), plain };
  });
  const standing = inPlaces(words, places);
  const isOnlyNames = words.every(({ kind, plain }) => kind !== null || PARTICLES.has(plain));
  const runs = runsOf(words, text, standing).filter(
    (run) => named(run).length > 1 && (isOnlyNames || named(run).some(({ kind }) => kind !== 'word')),
  );
  return runs.reduceRight((left, run) => left.slice(0, run[0]!.from) + mask + left.slice(run.at(-1)!.to), text);
}

const named = (run: readonly Word[]) => run.filter(({ kind }) => kind !== null);

/** Names side by side, with particles only between them. */
function runsOf(words: readonly Word[], text: string, standing: ReadonlySet<Word>): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const end = () => {
    while (run.length > 0 && run.at(-1)!.kind === null) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isApart = before !== undefined && !/^[\s.]*$/.test(text.slice(before.to, word.from));
    const isSaint = before !== undefined && SAINTS.has(before.plain);
    if (isApart || isSaint || standing.has(word)) end();
    if (isSaint || standing.has(word)) continue;
    if (word.kind !== null || (run.length > 0 && PARTICLES.has(word.plain))) run.push(word);
    else end();
  }
  end();
  return runs;
}

/** The words that are of the name of a place. */
function inPlaces(words: readonly Word[], places: readonly string[]): Set<Word> {
  const standing = new Set<Word>();
  for (const place of places) {
    const parts = [...folded(place).matchAll(WORD)].map(([part]) => part);
    if (parts.length < 2) continue;
    for (let at = 0; at + parts.length <= words.length; at += 1)
      if (parts.every((part, more) => words[at + more]!.plain === part))
        for (const word of words.slice(at, at + parts.length)) standing.add(word);
  }
  return standing;
}

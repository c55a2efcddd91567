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

/** After these stands a name, known or not. */
const INTRODUCED =
  /(?<![\p{L}\p{M}])(?:me llamo|mi nombre es|mi nombre completo es|se llama|llamad[oa]|de nombre|de parte de|do[nñ]a|don|mi hij[oa]|mi espos[oa]|my name is|named)[\s:]+$/iu;
/** After these may stand one: it is masked where it is known as such, alone too. */
const ADDRESSED =
  /(?<![\p{L}\p{M}])(?:soy|yo soy|busco a|buscamos a|a nombre de|el caso de|caso de|hij[oa] de|espos[oa] de|se[nñ]ora?|sra?\.?|lic\.?|licenciad[oa]|i am|i'm|this is|looking for)[\s:]+$/iu;
/** What is no name after them: little words, and what people ask about. */
const NO_NAMES = new Set(
  `a al ante con de del desde e el ella ellos en entre es eso esta este esto fue ha hay la las le lo los me mi mis muy ni no nos o
  para pero por porque que quien se sin sobre soy su sus te tengo tiene tu un una uno y ya yo necesito necesita busco busca quiero
  quiere puede puedo vive vino trabaja trabajo cual como cuando donde asi aqui ahora también tambien menor mayor anos años meses
  recien refugiada refugiado permiso visa tarjeta carta constancia documento documentos tramite empresa persona trabajador
  trabajadora residente solicitante visitante cuenta banco curp nss rfc pasaporte acta nacio nacido nacida estudia enfermo enferma
  don dona senor senora sr sra lic the and for from with who is has a an my his her in of to`.split(/\s+/),
);
const LONGEST_NAME = 4;

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
 * Puts `mask` in the place of names: two or more words side by side that are names, of which one is little else, a whole text of
 * nothing but names, or what is said to be a name: "me llamo …". Else one name alone stays; so does the name of a place.
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
  const said = words.flatMap((_, at) => introduced(words, at, text, standing));
  return joined([...runs, ...said]).reduceRight(
    (left, { from, to }) => left.slice(0, from) + mask + left.slice(to),
    text,
  );
}

/** The words from a place on that are said to be a name. */
function introduced(words: readonly Word[], at: number, text: string, standing: ReadonlySet<Word>): Word[][] {
  const first = words[at]!;
  const before = text.slice(Math.max(0, first.from - 24), first.from);
  const isSaid = INTRODUCED.test(before);
  if (!isSaid && !ADDRESSED.test(before)) return [];
  const run: Word[] = [];
  for (const word of words.slice(at, at + LONGEST_NAME)) {
    const previous = run.at(-1);
    const isApart = previous !== undefined && !/^[\s.]*$/.test(text.slice(previous.to, word.from));
    const isOfName = word.kind !== null || (run.length > 0 && PARTICLES.has(word.plain)) || isSaid;
    if (isApart || standing.has(word) || SAINTS.has(word.plain) || !isOfName) break;
    if (NO_NAMES.has(word.plain) && !(run.length > 0 && PARTICLES.has(word.plain))) break;
    run.push(word);
  }
  // a particle is of a name only where one follows
  while (run.length > 0 && PARTICLES.has(run.at(-1)!.plain)) run.pop();
  return run.length > 0 ? [run] : [];
}

/** Pieces of the text, in their order, those that touch as one. */
function joined(runs: readonly (readonly Word[])[]): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  for (const { from, to } of runs
    .map((run) => ({ from: run[0]!.from, to: run.at(-1)!.to }))
    .toSorted((one, other) => one.from - other.from)) {
    const last = pieces.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else pieces.push({ from, to });
  }
  return pieces;
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

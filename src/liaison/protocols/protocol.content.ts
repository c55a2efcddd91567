import { parse } from 'yaml';
import type { ProtocolQuestion } from '#templates/liaison/protocols/protocol.shapes';

/** A sentence of the base text, and when it is part of a protocol. */
export interface BaseParagraph {
  readonly text: string;
  /** On what it rests; null: recommended practice. */
  readonly law: string | null;
  /** The text in force was read. */
  readonly verified: boolean;
  /** Only with this answer. */
  readonly when: { readonly question: string; readonly answer: string } | null;
}

/** The text from which protocols are made, and what is asked. */
export interface BaseProtocol {
  readonly version: string;
  readonly title: string;
  readonly questions: readonly ProtocolQuestion[];
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly BaseParagraph[] }[];
}

/** Questions at most: a liaison answers them in one sitting. */
const MOST_QUESTIONS = 12;

type Raw = Readonly<Record<string, unknown>>;

/** Pure: `protocolo.yaml`. @throws Error that names the place, for blanks and conditions that no question answers */
export function parseProtocol(source: string): BaseProtocol {
  const root = parse(source) as Raw;
  const questions = (root['preguntas'] as Raw[]).map(questionOf);
  if (questions.length > MOST_QUESTIONS) throw new Error(`protocolo: more than ${MOST_QUESTIONS} questions`);
  const known = new Map(questions.map((question) => [question.id, question]));
  const sections = (root['secciones'] as Raw[]).map((section) => {
    const title = textOf(section, 'titulo');
    return { title, paragraphs: (section['parrafos'] as Raw[]).map((one) => paragraphOf(one, title, known)) };
  });
  return { version: textOf(root, 'version'), title: textOf(root, 'titulo'), questions, sections };
}

function questionOf(raw: Raw): ProtocolQuestion {
  const hint = raw['pista'] as { es: string; en: string } | undefined;
  const options = (raw['opciones'] as { valor: string; es: string; en: string }[] | undefined) ?? [];
  return {
    id: textOf(raw, 'id'),
    label: { es: textOf(raw, 'es'), en: textOf(raw, 'en') },
    hint: hint ?? null,
    maxLength: typeof raw['largo'] === 'number' ? raw['largo'] : null,
    options: options.map(({ valor, es, en }) => ({ value: valor, label: { es, en } })),
  };
}

function paragraphOf(raw: Raw, place: string, known: ReadonlyMap<string, ProtocolQuestion>): BaseParagraph {
  const text = textOf(raw, 'texto');
  const blank = [...text.matchAll(BLANK)].find(([, name]) => name !== 'municipality' && !known.has(name!));
  if (blank) throw new Error(`protocolo, ${place}: ${blank[0]} is no question`);
  const [condition] = Object.entries((raw['si'] as Record<string, string> | undefined) ?? {});
  const when = condition ? { question: condition[0], answer: condition[1] } : null;
  if (when && !known.get(when.question)?.options.some(({ value }) => value === when.answer))
    throw new Error(`protocolo, ${place}: no answer ${when.answer} of ${when.question}`);
  const law = typeof raw['ley'] === 'string' ? raw['ley'] : null;
  return { text, law, verified: law !== null && raw['verificado'] !== 'no', when };
}

/** The place of an answer in a text. */
export const BLANK = /\{(\w+)\}/g;

function textOf(raw: Raw, key: string): string {
  const value = raw[key];
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`protocolo: ${key} is missing`);
  return value.trim();
}

import { parse } from 'yaml';
import type { Language } from '#templates/page';
import { ContentError, ContentParser } from '../content-parser.js';
import { mobilityLanguages } from './mobility.rules.js';

type Words = Readonly<Record<Language, string>>;

/** A sentence for people in mobility: the entry of the framework on which it rests; null: advice of the induction course. */
export interface PeopleSentence {
  readonly law: string | null;
  readonly words: Words;
}

/** What to do when something goes wrong. */
export interface PeopleProblem {
  readonly id: string;
  readonly title: Words;
  readonly steps: readonly PeopleSentence[];
  /** Of the directory, by their addresses, the first ones first. */
  readonly institutions: readonly string[];
}

/** What the pages for people in mobility say beside the induction course. */
export interface PeopleContent {
  readonly rights: readonly PeopleSentence[];
  readonly problems: readonly PeopleProblem[];
}

/**
 * Pure: the text of `personas.yaml`, or `ContentError` with the place: every sentence in four languages and with what it
 * rests on, every right on the framework.
 */
export function parsePeople(text: string): PeopleContent {
  const root = ContentParser.of(parse(text), 'personas');
  const rights = root.each('derechos').map(sentenceOf);
  const bare = rights.find(({ law }) => law === null);
  if (bare) throw new ContentError(`personas: "${bare.words.es}" rests on no law`);
  const problems = root.each('problemas').map((entry) => ({
    id: entry.text('id'),
    title: wordsOf(entry.into('titulo')),
    steps: entry.each('pasos').map(sentenceOf),
    institutions: entry.list('instituciones'),
  }));
  return { rights, problems };
}

function sentenceOf(entry: ContentParser): PeopleSentence {
  const law = entry.optional('ley');
  if (law === null) entry.text('fuente');
  return { law, words: wordsOf(entry) };
}

const wordsOf = (entry: ContentParser): Words =>
  Object.fromEntries(mobilityLanguages.map((language) => [language, entry.text(language)])) as Words;

import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parse } from 'yaml';
import { municipalitiesOfJalisco } from '#libs/mexico';
import { maskNames, type NameLists } from './names.rules.js';

/** The names of people, read once at start. */
@Injectable()
export class PeopleNames implements OnModuleInit {
  private lists: NameLists;
  private readonly places = municipalitiesOfJalisco.map(({ name }) => name);

  async onModuleInit(): Promise<void> {
    this.lists = readNames(await readFile(new URL('content/nombres.yaml', import.meta.url), 'utf8'));
  }

  /** The text with `mask` in the place of names, in lower case too. */
  mask(text: string, mask: string): string {
    return maskNames(text, mask, this.lists, this.places);
  }
}

/** The lists of the content. */
export function readNames(content: string): NameLists {
  const { given, surnames } = parse(content) as Record<'given' | 'surnames', Record<'names' | 'words', string>>;
  const setsOf = ({ names, words }: Record<'names' | 'words', string>) => ({
    names: new Set(names.split(/\s+/)),
    words: new Set(words.split(/\s+/)),
  });
  return { given: setsOf(given), surnames: setsOf(surnames) };
}

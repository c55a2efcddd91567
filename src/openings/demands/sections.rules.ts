/** Under which heading of an advertisement something stands, pure. */
import { headings, type Section } from './headings.lexicon.rules.js';
import { anyOf } from './pattern.compiler.rules.js';

const sections = Object.entries(headings).map(
  ([section, words]) =>
    [section as Section, new RegExp(`^ ?(?:[a-z]+ )?${anyOf([`(${words})`])}(?: [a-z]+){0,3} ?$`)] as const,
);

/** Whose work deals with bodies or with papers; after the name of such a post and a colon stands what is done. */
const TRADE = new RegExp(
  `^ ?${anyOf(['(quimic*|laboratorist*|tecnic*|analist*|medic*|nutriolog*|psicolog*|veterinari*|encargad*|enfermer*|abogad*|notari*|contador*|gestor*|fotograf*|asesor*|promotor* de|trabajador* social|archivist*|interprete|recepcionist* de laboratorio|secretari* de juzgado|oficial de|auxiliar de registro|ejecutiv*|traductor*|paralegal|agente (aduanal|de viajes|de seguros)|investigador*|dermatolog*|cardiolog*|sociolog*|nurse|lawyer|lab tech*)'])}(?: [a-z]+){0,5} ?$`,
);

/** The section of the sentence that begins at `start`: its heading stands right before, or before the list of which it is an item. */
export function sectionAt(text: string, start: number): Section | 'trade' | null {
  let end = start - 1;
  while (end > 0) {
    const isItem = text.charAt(end - 1) === ';';
    if (isItem) end -= 1;
    const previous = text.lastIndexOf(';', end - 1);
    const sentence = text.slice(previous + 1, end);
    const found = sections.find(([, heading]) => heading.test(sentence));
    if (found) return found[0];
    if (TRADE.test(sentence)) return 'trade';
    if (!isItem) return null;
    end = previous;
  }
  return null;
}

import type { FrameworkSection } from '../framework/framework.content.js';
import type { ParameterContent } from '../parameters/parameter.types.js';
import type { SituationContent } from '../situations/situation.types.js';
import type { FlowText } from '../wizard/flow.types.js';

/** Kinds of texts that are edited as drafts, as the database names them. */
export const draftKinds = ['situations', 'framework', 'parameters', 'flow'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** A chapter of the framework, as it is kept. */
export type SectionContent = Omit<FrameworkSection, 'slug'>;

export type DraftContent = SituationContent | SectionContent | ParameterContent | FlowText;

/** The part of the address of each kind. */
export const kindWords = {
  situations: 'situaciones',
  framework: 'marco-legal',
  parameters: 'parametros',
  flow: 'paso-a-paso',
} as const;

/** The kind of a part of an address; null for none that is edited. */
export const kindOfWord = (word: string): DraftKind | null =>
  draftKinds.find((kind) => kindWords[kind] === word) ?? null;

/** One field of a text that says something else than before. */
export interface TextChange {
  readonly field: string;
  readonly before: string | readonly string[];
  readonly after: string | readonly string[];
}

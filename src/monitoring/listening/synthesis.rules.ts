/** What of a quarter's voices is published, pure: the rule of five, and what follows from it by subtraction. */
import { type Group, suppress } from '#libs/suppression';
import {
  type Synthesis,
  type SynthesisFigure,
  type ThemeOutcome,
  type VoiceSource,
  voiceSources,
} from '#templates/monitoring/listening/listening.shapes';
import { LEAST_PEOPLE } from '../few-people.rules.js';

/** One thing that was said, by whoever said it. */
export interface SpokenVoice {
  /** The same for what one person said, where that is known. */
  readonly speaker: string;
  readonly source: VoiceSource;
  readonly themeId: string | null;
}

/** A theme as it stands when the quarter is frozen. */
export interface FrozenTheme {
  readonly id: string;
  readonly title: string;
  readonly outcome: ThemeOutcome | null;
  readonly text: string | null;
  readonly closedOn: string | null;
}

interface Quarter {
  readonly voices: readonly SpokenVoice[];
  readonly themes: readonly FrozenTheme[];
  /** Words that found nothing, with by how many networks of a day they were looked for. */
  readonly searches: readonly { readonly words: string; readonly times: number }[];
}

/** How many words that found nothing are named. */
const MOST_WORDS = 20;

/**
 * A quarter as it is published: of each theme and of each source how many spoke, and of all. No figure is of fewer than
 * five, nor does one follow from the others. Quarters share nobody's words, and what is said of several is the sum of what
 * is shown of each: nothing follows from comparing them. Words that found nothing are named when five or more looked for
 * them, without a figure: it could be subtracted.
 */
export function synthesisOf({ voices, themes, searches }: Quarter): Synthesis {
  const membersOf = (part: readonly SpokenVoice[]) => [...new Set(part.map(({ speaker }) => speaker))];
  const group = (key: string, part: readonly SpokenVoice[]): Group => ({ key, members: membersOf(part) });
  // what was spoken of tells more than where it came from, and that more than how much it was
  const ranks = [
    themes.map(({ id }) =>
      group(
        `theme ${id}`,
        voices.filter(({ themeId }) => themeId === id),
      ),
    ),
    [
      ...voiceSources.map((source) =>
        group(
          `source ${source}`,
          voices.filter((one) => one.source === source),
        ),
      ),
      group(
        'unsorted',
        voices.filter(({ themeId }) => themeId === null),
      ),
    ],
    [group('all', voices)],
  ];
  const shown = ranks.reduce<readonly Group[]>((known, rank) => {
    const added = suppress(rank, { least: LEAST_PEOPLE, known }).shown;
    return [...known, ...rank.filter(({ key }) => added.has(key))];
  }, []);
  const groups = ranks.flat();
  const figure = (key: string): SynthesisFigure => {
    const n = [...groups.find((one) => one.key === key)!.members].length;
    if (n === 0) return { state: 'none', n: null };
    if (shown.some((one) => one.key === key)) return { state: 'shown', n };
    // one word for both: how many there are would tell of the others
    return { state: 'hidden', n: null };
  };
  return {
    all: figure('all'),
    sources: voiceSources.map((source) => ({ source, ...figure(`source ${source}`) })),
    themes: themes
      .map((theme) => ({ ...theme, ...figure(`theme ${theme.id}`) }))
      .toSorted((a, b) => (b.n ?? -1) - (a.n ?? -1) || a.title.localeCompare(b.title)),
    unsorted: figure('unsorted'),
    words: searches
      .filter(({ times }) => times >= LEAST_PEOPLE)
      .map(({ words }) => words)
      .toSorted((a, b) => a.localeCompare(b))
      .slice(0, MOST_WORDS),
  };
}

/** How many spoke of a theme in the quarters that are published: the sum of what is shown. Null: nothing is. */
export function publishedCount(themeId: string, quarters: readonly Synthesis[]): number | null {
  const shown = quarters.flatMap(({ themes }) => themes.find(({ id }) => id === themeId)?.n ?? []);
  return shown.length === 0 ? null : shown.reduce((sum, n) => sum + n, 0);
}

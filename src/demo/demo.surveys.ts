import { newId } from '#libs/ids';
import type { PersonActor } from '../database/index.js';
import { AnswerForm, GroupSurveys } from '../monitoring/index.js';
import type { DemoApp } from './demo.follow-up.js';

type Phase = 'before' | 'after' | 'later';

/** Statements with which the course disagrees. */
const reversed = [2, 4, 6, 8, 10];

/** A workshop whose people answer before it, at its end and three months later, on paper and by link. */
export async function surveyGroup(app: DemoApp, actor: PersonActor, title: string): Promise<void> {
  const surveys = app.get(GroupSurveys);
  const id = newId();
  await surveys.make(actor, { id, title });
  await surveys.open(actor, id, 'before');
}

/** So many people of a group answer its open phase; then the next one is opened. */
export async function answerGroup(
  app: DemoApp,
  actor: PersonActor,
  title: string,
  { phase, people, next }: { phase: Phase; people: number; next: Phase | 'none' | null },
): Promise<void> {
  const surveys = app.get(GroupSurveys);
  const { id } = (await surveys.list(actor)).find((one) => one.title === title)!;
  for (let place = 0; place < people; place += 1) {
    const form = Object.assign(new AnswerForm(), { phase, ownCode: `SOL${place + 10}`, ...said(phase, place) });
    await surveys.enter(actor, id, form, answersOf(phase, place));
  }
  if (next !== null) await surveys.open(actor, id, next);
}

const texts = [
  ['Quité la foto del anuncio de la vacante.', 'Falta tiempo para capacitar a los mandos.'],
  ['Ahora pregunto sólo por lo que pide el puesto.', ''],
  ['Pusimos el reglamento en dos idiomas.', 'Nadie en el turno de noche habla inglés.'],
] as const;

const said = (phase: Phase, place: number): Partial<AnswerForm> => {
  if (phase === 'after') return { satisfaction: String(3 + (place % 3)) };
  if (phase === 'before') return {};
  const [change, obstacle] = texts[place % texts.length]!;
  return { changed: place % 4 === 0 ? 'no' : 'yes', ...(place % 4 === 0 ? {} : { change }), obstacle };
};

/** Who is close to what the course wishes for is so in most statements; most rise with the workshop, and some fall back. */
function answersOf(phase: Phase, place: number): Record<string, string> {
  const lift = { before: 0, after: place % 4 === 3 ? 0 : 1, later: place % 2 }[phase];
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => {
      const own = (place * 5 + at * 7 + (phase === 'before' ? 0 : place + at)) % 4 === 0 ? 1 : 0;
      const wished = Math.min(5, 2 + (place % 3) + own + lift);
      const value = reversed.includes(at + 1) ? 6 - wished : wished;
      return [`T${String(at + 1).padStart(2, '0')}`, String(value)];
    }),
  );
}

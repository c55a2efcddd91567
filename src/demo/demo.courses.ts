import type { INestApplicationContext } from '@nestjs/common';
import { CourseDrafts, CourseSurveys, DraftBeginnings } from '../courses/index.js';
import type { PersonActor } from '../database/index.js';

/** A person in a course. */
interface DemoPlace {
  readonly id: string;
  readonly courseId: string;
}

/** Statements in which agreeing is what the course wishes for; with the others disagreeing is. */
const wished = ['T01', 'T03', 'T05', 'T07', 'T09'];
const others = ['T02', 'T04', 'T06', 'T08', 'T10'];

/** What somebody says to the statements: moderate before the course, surer after it, not all in the same way. */
export async function demoSurvey(
  app: INestApplicationContext,
  { id, courseId }: DemoPlace,
  phase: 'before' | 'after',
): Promise<void> {
  const own = Number.parseInt(id.slice(-4), 16);
  const step = (at: number) => (phase === 'before' ? 3 : 4) + ((own + at * 7) % 2);
  const answers = Object.fromEntries([
    ...wished.map((statement, at) => [statement, step(at)] as const),
    ...others.map((statement, at) => [statement, 6 - step(at + 1)] as const),
  ]);
  await app.get(CourseSurveys).give({ enrolmentId: id, openProgressId: null }, { courseId, phase, answers });
}

/** The next version of a course, in which one lesson says something else, handed to a second person. */
export async function demoCourse(
  app: INestApplicationContext,
  editor: PersonActor,
  slug: string,
  {
    lesson,
    change,
    note,
  }: { readonly lesson: string; readonly change: Readonly<Record<'pause', string>>; readonly note: string },
): Promise<void> {
  const drafts = app.get(CourseDrafts);
  const id = await app.get(DraftBeginnings).begin(editor, slug);
  const part = `lesson:${lesson}` as const;
  const seen = await drafts.seen(editor, id, part);
  await drafts.edit(editor, id, { part, seen }, (draft) => ({
    ...draft,
    lessons: draft.lessons.map((one) => (one.id === lesson ? { ...one, ...change } : one)),
  }));
  await drafts.propose(editor, id, 2, note);
}

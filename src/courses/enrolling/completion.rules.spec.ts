import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DAY, HOUR } from '#libs/clock';
import { parseCourse } from '../catalogue/course.content.js';
import { gradeQuiz } from '../learning/quiz.rules.js';
import { attendanceOf } from '../sessions/sessions.rules.js';
import { type DueSurvey, missingOf } from './completion.rules.js';
import { type EnrolmentState, moveEnrolment } from './enrolment.rules.js';

const course = parseCourse(readFileSync('src/courses/content/curso-a.md', 'utf8'));
const lessons = course.lessons.map(({ id }) => id);
const none = { read: [], bestScore: null, surveys: [] };
const after: DueSurvey = { when: 'after', href: '/aprender/x/encuesta' };

describe('what is missing for a certificate', () => {
  test('at first everything, and in the order in which it is done', () => {
    expect(missingOf(course, { ...none, surveys: [after, { ...after, when: 'before' }] }).map(nameOf)).toEqual([
      'survey before',
      'lessons',
      'quiz',
      'survey after',
    ]);
  });

  test('the lessons by their numbers, those of another version apart', () => {
    expect(missingOf(course, { ...none, read: ['A1', 'A3', 'A9', 'Z1'] })[0]).toEqual({
      kind: 'lessons',
      numbers: [2, 4, 5, 6],
      total: 6,
    });
  });

  test.each([
    [null, ['quiz']],
    [79, ['quiz']],
    [80, []],
    [100, []],
  ])('a best score of %s leaves %j', (bestScore, left) => {
    expect(missingOf(course, { ...none, read: lessons, bestScore }).map(nameOf)).toEqual(left);
  });

  test('a course without a quiz asks for none', () => {
    expect(missingOf({ ...course, quiz: [] }, { ...none, read: lessons })).toEqual([]);
  });

  test('a survey counts only where the course asks for it', () => {
    const passed = { read: lessons, bestScore: 100 };
    expect(missingOf(course, { ...passed, surveys: [] })).toEqual([]);
    expect(missingOf(course, { ...passed, surveys: [after] })).toEqual([{ kind: 'survey', ...after }]);
  });
});

/** What can happen to somebody in a course; each may come twice, from two tabs, or late from a telephone. */
type CourseEvent =
  | { readonly kind: 'read'; readonly lesson: string }
  | { readonly kind: 'present'; readonly session: string }
  | { readonly kind: 'attempt'; readonly wrong: number }
  | { readonly kind: 'survey'; readonly when: DueSurvey['when'] };

const start = new Date('2026-11-02T15:00:00Z');
const sessions = [0, 1, 2, 3, 4].map((n) => ({
  id: `s${n}`,
  startsAt: new Date(start.getTime() + n * DAY),
  endsAt: new Date(start.getTime() + n * DAY + 2 * HOUR),
  cancelled: false,
}));
const end = new Date(start.getTime() + 30 * DAY);

/** What happened, some of it more than once: often all of the lessons, sometimes enough of the sessions. */
const history: fc.Arbitrary<CourseEvent[]> = fc
  .record({
    read: fc.oneof(fc.constant(lessons), fc.subarray([...lessons, 'A9'])),
    present: fc.subarray(sessions.map(({ id }) => id)),
    attempts: fc.array(fc.nat(6), { maxLength: 3 }),
    surveys: fc.subarray(['before', 'after'] as const),
  })
  .map(({ read, present, attempts, surveys }) => [
    ...read.map((lesson) => ({ kind: 'read' as const, lesson })),
    ...present.map((session) => ({ kind: 'present' as const, session })),
    ...attempts.map((wrong) => ({ kind: 'attempt' as const, wrong })),
    ...surveys.map((when) => ({ kind: 'survey' as const, when })),
  ]);

/** The course as the product keeps it: events add facts, and after each the rule is asked. */
class Taken {
  private readonly read = new Set<string>();
  private readonly present = new Set<string>();
  private readonly answered = new Set<string>();
  private bestScore: number | null = null;
  state: EnrolmentState = 'enrolled';
  certificates = 0;

  constructor(private readonly asked: readonly DueSurvey['when'][]) {}

  take(event: CourseEvent): void {
    if (event.kind === 'read') this.read.add(event.lesson);
    if (event.kind === 'present') this.attend(event.session);
    if (event.kind === 'attempt') this.bestScore = Math.max(this.bestScore ?? 0, scoreWith(event.wrong));
    if (event.kind === 'survey') this.answered.add(event.when);
    const complete = this.missing().length === 0;
    const next = moveEnrolment(this.state, complete ? 'pass' : 'read');
    if (next === 'completed' && this.state !== 'completed') this.certificates += 1;
    this.state = next ?? this.state;
  }

  missing() {
    const surveys = this.asked.filter((when) => !this.answered.has(when)).map((when) => ({ when, href: '/' }));
    return missingOf(course, { read: this.read, bestScore: this.bestScore, surveys });
  }

  private attend(session: string): void {
    this.present.add(session);
    if (attendanceOf(sessions, this.present, end).reached) lessons.forEach((id) => this.read.add(id));
  }
}

const scoreWith = (wrong: number) =>
  gradeQuiz(
    course,
    Object.fromEntries(
      course.quiz.map(({ id, options }, at) => [id, options.find((option) => option.correct === at >= wrong)!.id]),
    ),
  ).score;

test('the same facts in any order, and any of them twice, come to the same, with one certificate or none', () => {
  let [complete, tried] = [0, 0];
  fc.assert(
    fc.property(
      history,
      fc.subarray(['before', 'after'] as const),
      fc.infiniteStream(fc.nat()),
      (events, asked, dice) => {
        const [one, other] = [new Taken(asked), new Taken(asked)];
        for (const event of events) one.take(event);
        const random = dice[Symbol.iterator]();
        const next = () => random.next().value as number;
        const shuffled = events.map((event) => ({ event, rank: next() })).sort((a, b) => a.rank - b.rank);
        for (const { event } of shuffled) {
          other.take(event);
          if (next() % 4 === 0) other.take(events[next() % events.length]!);
        }
        expect(other.missing()).toEqual(one.missing());
        expect([other.state === 'completed', other.certificates]).toEqual([
          one.state === 'completed',
          one.certificates,
        ]);
        expect(one.certificates).toBe(one.missing().length === 0 ? 1 : 0);
        complete += one.certificates;
        tried += 1;
      },
    ),
    { numRuns: 10_000 },
  );
  // the property is about something: courses are completed in it, and others are not
  expect(complete).toBeGreaterThan(tried / 20);
  expect(complete).toBeLessThan((tried * 19) / 20);
});

const nameOf = (part: ReturnType<typeof missingOf>[number]) =>
  part.kind === 'survey' ? `survey ${part.when}` : part.kind;

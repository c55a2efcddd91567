import type { DraftMove } from '#libs/drafts';
import { languagesOf } from '../catalogue/course.content.js';
import type { CourseVersion } from '../catalogue/course-catalogue.service.js';
import { courseHours } from '../catalogue/length.rules.js';
import { seenOf } from './course-drafts.js';
import type { ChangeRow, DraftRow, OpenDraftRow, VersionRow } from './draft.queries.js';
import type { DraftCourse, DraftProblem } from './draft.types.js';
import { readWhole } from './problems.rules.js';

/** The courses with their versions and the draft of each; courses that are new and not published come last. */
export function courseViews(
  courses: readonly CourseVersion[],
  versions: readonly VersionRow[],
  drafts: readonly OpenDraftRow[],
) {
  const draftOf = (courseId: string) => {
    const found = drafts.find((one) => one.courseId === courseId);
    return found ? { id: found.id, state: found.state, changedAt: found.changedAt } : null;
  };
  return {
    courses: courses.map(({ courseId, course }) => {
      const own = versions.filter((version) => version.courseId === courseId);
      return {
        slug: course.slug,
        letter: course.letter,
        title: course.title,
        state: course.state,
        version: course.version,
        publishedAt: own[0]!.createdAt,
        hasSource: own[0]!.hasSource,
        languages: languagesOf(course),
        hours: courseHours(course),
        learners: own.reduce((sum, { learners }) => sum + learners, 0),
        versions: own.map((one) => ({ ...one, fromProduct: one.draftId === null })),
        draft: draftOf(courseId),
      };
    }),
    fresh: drafts
      .filter(({ courseId }) => courseId === null)
      .map(({ id, title, letter, state, changedAt }) => ({ id, title, letter, state, changedAt })),
  };
}

/** A draft as its pages head it. `may`: what the reader can do with it now; `own`: they wrote a part of it. */
export function draftView(
  draft: DraftRow,
  about: {
    readonly may: readonly DraftMove[];
    readonly own: boolean;
    readonly base: number | null;
    readonly changes: number;
    readonly problems: number;
  },
) {
  const { id, state, revision, note, proposer, proposedAt, returnedReason, decider, decidedAt, changedAt } = draft;
  const { title, letter, slug } = draft.content.facts;
  return {
    id,
    title,
    letter,
    slug,
    state,
    revision,
    note,
    proposer,
    proposedAt,
    returnedReason,
    decider,
    decidedAt,
    changedAt,
    isNew: draft.courseId === null,
    ...about,
  };
}

/** What the first page of a draft lists: its parts, which of them changed or lack something, how long it takes. */
export function contentsView(content: DraftCourse, changed: ReadonlySet<string>, problems: readonly DraftProblem[]) {
  const lacks = (part: string) => problems.filter((one) => one.part === part).length;
  const read = readWhole(content, 1);
  return {
    hours: 'course' in read ? courseHours(read.course) : null,
    minutes: new Map('course' in read ? read.course.lessons.map(({ id, minutes }) => [id, minutes]) : []),
    seen: seenOf(content, 'order'),
    facts: { ...content.facts, lacks: lacks('facts') },
    settings: { ...content.settings, lacks: lacks('settings') },
    lessons: content.lessons.map(({ id, title }) => ({
      id,
      title,
      changed: changed.has(id),
      lacks: lacks(`lesson:${id}`),
    })),
    questions: content.questions.map(({ id, text, kind, lessonId }) => ({
      id,
      title: text,
      kind,
      lessonId,
      changed: changed.has(id),
      lacks: lacks(`question:${id}`),
    })),
    removed: content.removed.map((one) =>
      one.kind === 'lesson'
        ? { kind: one.kind, id: one.lesson.id, title: one.lesson.title }
        : { kind: one.kind, id: one.question.id, title: one.question.text },
    ),
    languages: Object.keys(content.translations).map((language) => ({
      language,
      lacks: lacks(`language:${language}`),
    })),
  };
}

/** Who changed what, the latest first; changes of one part by one person that follow each other are one line. */
export function historyView(changes: readonly ChangeRow[]) {
  return changes
    .filter(({ part, person }, at) => {
      const after = changes[at - 1];
      return after?.part !== part || after.person !== person;
    })
    .map(({ revision, part, person, changedAt }) => {
      const [kind = '', of = ''] = part.split(':');
      return { id: String(revision), kind, of, person, at: changedAt };
    });
}

const segments = { facts: 'datos', settings: 'cuestionario', order: '', source: 'texto' } as const;

/** What lacks, with the page of the draft where it is mended. @param path the address of the draft */
export const problemViews = (path: string, problems: readonly DraftProblem[]) =>
  problems.map(({ part, field, key, params }) => {
    const [kind = '', of = ''] = part.split(':');
    const page = {
      lesson: `/lecciones/${of}`,
      question: `/preguntas/${of}`,
      language: `/idiomas/${of}`,
      medium: `/medios/${of}`,
    }[kind];
    const segment = segments[part as keyof typeof segments];
    return {
      kind,
      of,
      field,
      key,
      params,
      href: `${path}${page ?? (segment ? `/${segment}` : '')}${field ? `#${field}` : ''}`,
    };
  });

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Day, dayOf, instantOf } from '#libs/mexico';
import { pairedEffect, pointBiserial } from '#libs/statistics';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CourseCatalogue, type CourseVersion } from '../catalogue/course-catalogue.service.js';
import type { Question } from '../catalogue/course.content.js';
import { CourseSurveys } from '../surveys/course-surveys.service.js';
import { indexOf, subscaleOf, subscales } from '../surveys/survey.rules.js';
import type { PairedSurvey } from '../surveys/surveys.queries.js';
import {
  type CourseFigures as Figures,
  courseFigures,
  type Figure,
  groupFigures,
  optionFigures,
} from './course-figures.rules.js';
import { progressCells, type QuestionRow, questionRows } from './course-figures.queries.js';

/** How a question went, as far as it may be told. */
export interface QuestionFigures {
  readonly id: string;
  readonly text: string;
  /** First attempts. */
  readonly answers: number;
  /** Share that answered right, 0 to 1; null: not shown. */
  readonly difficulty: number | null;
  /** Corrected point-biserial; null: there is none, or it is not shown. */
  readonly discrimination: number | null;
  readonly options: readonly { readonly text: string; readonly correct: boolean; readonly chosen: Figure }[];
  /** Text of the wrong option that most chose; null: none can be told. */
  readonly attracts: string | null;
}

/** What FM4 sees of how courses go: sums of people, never fewer than five, as of the end of the last month. */
@Injectable()
export class CourseFigures {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly surveys: CourseSurveys,
  ) {}

  /** The first instant that is not counted: figures change once a month, so that no two of them tell of a newcomer. */
  get until(): Date {
    return instantOf(`${dayOf(this.clock.now()).slice(0, 7)}-01`);
  }

  /** Every published course: who began and who completed. */
  async all(actor: Actor) {
    return this.db.as(actor, async (tx) => {
      const found = [];
      for (const version of await this.catalogue.published(tx)) {
        const { slug, letter, title, lessons } = version.course;
        // with all of its figures, so that what is hidden on the page of the course is hidden here
        const { begun, completed } = await this.progress(tx, version, lessons);
        found.push({ slug, letter, title, begun, completed });
      }
      return found;
    });
  }

  /** One course in its newest version. @throws Refused `not-found` */
  async one(actor: Actor, slug: string) {
    const found = await this.db.as(actor, async (tx) => {
      const version = await this.catalogue.bySlug(tx, slug);
      if (version?.course.state !== 'published') throw notFound();
      const { courseId, course } = version;
      const figures = await this.progress(tx, version, course.lessons);
      // how many answered is told with the questions
      const answered = figures.answered.n === null ? [] : await questionRows(tx, version, this.until);
      const questions = course.quiz.flatMap((question) => {
        const row = answered.find((one) => one.question === question.id);
        return row ? [questionFigures(question, row)] : [];
      });
      return { courseId, course, figures, questions };
    });
    const pairs = await this.surveys.paired(found.courseId);
    return { ...found, effects: effectsOf(pairs.filter(({ givenOn }) => givenOn <= this.lastDay)) };
  }

  private async progress(
    tx: EntityManager,
    version: CourseVersion,
    lessons: readonly { id: string }[],
  ): Promise<Figures> {
    const cells = await progressCells(tx, version, this.until);
    return courseFigures(
      cells,
      lessons.map(({ id }) => id),
    );
  }

  /** The last day that is counted. */
  get lastDay(): Day {
    return dayOf(new Date(this.until.getTime() - 1));
  }
}

function questionFigures({ id, text, options }: Question, row: QuestionRow): QuestionFigures {
  const people = (option: string) => row.chosen[option] ?? 0;
  const known = options.map((option) => ({ option: option.id, people: people(option.id) }));
  const answers = known.reduce((sum, one) => sum + one.people, 0);
  const shown = optionFigures(known, answers);
  const figureOf = (option: string): Figure => shown.get(option)!;
  const right = options.find(({ correct }) => correct);
  const rightFigure = right && figureOf(right.id);
  const told = rightFigure !== undefined && rightFigure.n !== null;
  const wrong = options.filter(({ correct }) => !correct).toSorted((a, b) => people(b.id) - people(a.id));
  const [first] = wrong;
  return {
    id,
    text,
    answers,
    difficulty: told ? rightFigure.n / answers : null,
    discrimination: told ? pointBiserial(row) : null,
    options: options.map((option) => ({ text: option.text, correct: option.correct, chosen: figureOf(option.id) })),
    attracts: first && figureOf(first.id).n !== null ? first.text : null,
  };
}

const measures = ['index', ...subscales] as const;

/** How much the same people changed by each measure, as far as it may be told; none where nobody answered twice. */
function effectsOf(pairs: readonly PairedSurvey[]) {
  const changes = measures.map((measure) => {
    const value =
      measure === 'index' ? indexOf : (answers: Parameters<typeof indexOf>[0]) => subscaleOf(measure, answers);
    const given = pairs.flatMap(({ pair, before, after }) => {
      const [first, last] = [before && value(before), after && value(after)];
      return first === null || last === null ? [] : [{ pair, change: last - first }];
    });
    return { measure, given };
  });
  if (changes.every(({ given }) => given.length === 0)) return [];
  const shown = groupFigures(
    changes.map(({ measure, given }) => ({ key: measure, members: given.map(({ pair }) => pair) })),
  );
  return changes.map(({ measure, given }) => {
    const people = shown.get(measure)!;
    return { measure, people, effect: people.n === null ? null : pairedEffect(given.map(({ change }) => change)) };
  });
}

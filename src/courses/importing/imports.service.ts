import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { DayOrders } from '#libs/spreadsheet';
import { problemWithName } from '../../accounts/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { refuse } from '../courses.refusals.js';
import { requireManager } from '../require-manager.js';
import { EnrolmentImport } from './import.entity.js';
import {
  faultRows,
  faultyRows,
  importCounts,
  insertRows,
  joinWhole,
  namedCourses,
  sampleRows,
} from './import.queries.js';
import {
  doubtOf,
  FAULTY_SHOWN,
  HEADINGS_WITHIN,
  headingsIn,
  type ImportColumn,
  type ImportRow,
  MOST_ROWS,
  type NamedCourse,
  personIn,
  repeats,
  textIn,
} from './import.rules.js';
import { keepRows, rowsUnderHeadings } from './table-reading.js';

/** Rows that show how a file was read. */
const SAMPLE = 5;

/** Reading files of people to enrol, and showing what they would do. */
@Injectable()
export class EnrolmentImports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /**
   * Reads a file piece by piece and keeps its rows. Nobody is enrolled by this.
   * @returns the id under which it is looked at and carried out
   * @throws UnreadableTable; Refused `forbidden`; 422 at the field `file`: `courses.import-headings`, `courses.import-empty`,
   *   `courses.import-many`
   */
  async read(actor: PersonActor, companyId: string, sent: { path: string; name: string }): Promise<string> {
    requireManager(actor, companyId);
    const id = newId();
    const courses = await this.courses(actor);
    const reading = {
      id,
      companyId,
      madeBy: actor.userId,
      madeAt: this.clock.now(),
      fileName: sent.name.slice(0, 200),
    };
    await this.db.change(actor, { what: 'courses.read-import', subject: id }, (tx) =>
      tx.insert(EnrolmentImport, { ...reading, state: 'reading', appliedAt: null, people: 0, enrolled: 0 }),
    );
    const orders = new DayOrders<ImportColumn>(['deadline']);
    const kept = await keepRows(peopleOf(sent.path, courses, dayOf(this.clock.now()), orders), {
      write: (rows) => this.db.as(actor, (tx) => insertRows(tx, { id, companyId }, rows)),
      most: MOST_ROWS,
      tooMany: () => refuse('courses.import-many', { status: 422, field: 'file', params: { n: MOST_ROWS } }),
    });
    if (kept === 0) throw refuse('courses.import-empty', { status: 422, field: 'file' });
    await this.db.as(actor, async (tx) => {
      for (const doubt of orders.doubts()) await faultRows(tx, id, doubt.rows, doubtOf(doubt));
      await tx.update(EnrolmentImport, { id }, { state: 'read' });
    });
    return id;
  }

  /** A file that was read, and what it would do or did. @throws Refused `not-found`, also for another company's */
  show(actor: PersonActor, companyId: string, id: string) {
    return this.db.as(actor, async (tx) => {
      await joinWhole(tx);
      const found = await this.of(tx, actor, companyId, id);
      const courses = await this.courses(actor);
      const named = await namedCourses(tx, id);
      return {
        found,
        courses,
        named: courses.filter(({ slug }) => named.includes(slug)),
        counts: await importCounts(tx, id, companyId),
        faulty: await faultyRows(tx, id, FAULTY_SHOWN),
        sample: found.state === 'read' ? await sampleRows(tx, id, SAMPLE) : [],
      };
    });
  }

  /** All faulty rows of a file. @throws Refused `not-found` */
  faulty(actor: PersonActor, companyId: string, id: string) {
    return this.db.as(actor, async (tx) => {
      await this.of(tx, actor, companyId, id);
      return faultyRows(tx, id, MOST_ROWS);
    });
  }

  private async of(tx: EntityManager, actor: PersonActor, companyId: string, id: string): Promise<EnrolmentImport> {
    requireManager(actor, companyId);
    const found = isId(id) ? await tx.findOneBy(EnrolmentImport, { id, companyId }) : null;
    if (!found || found.state === 'reading') throw notFound();
    return found;
  }

  /** Courses that can be taken. */
  courses(actor: PersonActor): Promise<NamedCourse[]> {
    return this.db.as(actor, async (tx) =>
      (await this.catalogue.published(tx))
        .filter(({ course }) => course.state === 'published')
        .map(({ course: { slug, letter, title } }) => ({ slug, letter, title })),
    );
  }
}

/** The people of a file, row by row, each judged. */
async function* peopleOf(
  path: string,
  courses: readonly NamedCourse[],
  today: Day,
  orders: DayOrders<ImportColumn>,
): AsyncGenerator<ImportRow> {
  const repeated = repeats();
  const judged = async (row: ImportRow): Promise<ImportRow> => {
    const problem = row.name === '' ? null : await problemWithName(row.name);
    const own = problem ? [...row.problems, { column: 'name' as const, problem }] : row.problems;
    const again = repeated({ ...row, problems: own });
    return { ...row, problems: again ? [again] : own };
  };
  const rows = rowsUnderHeadings(path, {
    // one more than those in which headings may begin: they may be two rows high
    within: HEADINGS_WITHIN + 1,
    find: (head) => {
      const found = headingsIn(head);
      return found && { columns: found.places, before: found.before };
    },
    missing: () => refuse('courses.import-headings', { status: 422, field: 'file' }),
  });
  for await (const { columns, cells, row } of rows) {
    const read = personIn(cells, row, columns, { courses, today });
    if (!read) continue;
    orders.note(row, (column) => textIn(cells, columns, column));
    yield await judged(read);
  }
}

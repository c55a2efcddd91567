import type { DemoCompany } from './demo.companies.js';
import { asksForHelp, followHires, hireMany } from './demo.follow-up.js';
import { type Scene, scene } from './demo.scene.js';
import { answerGroup, surveyGroup } from './demo.surveys.js';

const line = 'Segunda línea';
const store = 'Almacén';

/** A company hires for its second line, and hears in sums how it goes for those it hired; one of a later hire needs help. */
export const followUpScenes = (company: DemoCompany): Scene[] => [
  scene(560, 10, (builder) =>
    builder.asEmployer(company, (app, employer) =>
      hireMany(app, employer, line, { post: 'Operación de línea', many: 20 }),
    ),
  ),
  ...([3, 6, 12] as const).map((months) =>
    scene(560 - Math.round(months * 30.5) - 3, 18, (builder) =>
      builder.asEmployer(company, (app, employer) => followHires(app, employer, line, months)),
    ),
  ),
  scene(98, 10, (builder) =>
    builder.asEmployer(company, (app, employer) => hireMany(app, employer, store, { post: 'Surtido', many: 2 })),
  ),
  scene(3, 20, (builder) => builder.asEmployer(company, (app, employer) => asksForHelp(app, employer, store))),
];

const workshop = 'Taller para mandos, Tepatitlán';
const fair = 'Plática en la feria del empleo';

/** Two groups are asked what they think: one three times, one has just begun. */
export const surveyScenes: Scene[] = [
  scene(110, 9, (builder) => builder.asEditor((app, editor) => surveyGroup(app, editor, workshop))),
  scene(110, 10, (builder) =>
    builder.asEditor((app, editor) =>
      answerGroup(app, editor, workshop, { phase: 'before', people: 18, next: 'after' }),
    ),
  ),
  scene(110, 14, (builder) =>
    builder.asEditor((app, editor) =>
      answerGroup(app, editor, workshop, { phase: 'after', people: 18, next: 'later' }),
    ),
  ),
  scene(18, 12, (builder) =>
    builder.asEditor((app, editor) => answerGroup(app, editor, workshop, { phase: 'later', people: 13, next: 'none' })),
  ),
  scene(2, 9, (builder) => builder.asEditor((app, editor) => surveyGroup(app, editor, fair))),
  scene(2, 11, (builder) =>
    builder.asEditor((app, editor) => answerGroup(app, editor, fair, { phase: 'before', people: 7, next: null })),
  ),
];

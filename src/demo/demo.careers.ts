// What companies of the demonstration go through, as scenes: from registration to the decision on their level.
import type { LevelId, Maturity } from '../assessments/index.js';
import type { Manner } from './demo.builder.js';
import type { DemoCompany } from './demo.companies.js';
import { findings } from './demo.findings.js';
import { type Scene, scene } from './demo.scene.js';

/** The course that everybody takes. */
export const courseA = 'movilidad-humana';
/** The courses that Human Resources takes beside the one for everybody. */
const coursesOfHr = ['documentacion-y-marco-legal', 'prevencion-de-la-exclusion'] as const;

/** How companies of each level answer: enough for it, not for the next. */
export const manners: Record<LevelId, Manner> = {
  N1: { target: 'N1', valueOf: ({ critical }, place) => (critical ? 3 : place % 3 === 0 ? 2 : 3) },
  N2: { target: 'N2', valueOf: inclusion },
  N3: { target: 'N3', valueOf: ({ critical }, place): Maturity => (critical || place % 5 !== 0 ? 4 : 3) },
};

/** Every second critical practice and every second other one at 4, the rest at 3, a few at 2. */
function inclusion({ critical, id }: { critical: boolean; id: string }, place: number): Maturity {
  if (critical) return id.endsWith('1') || id.endsWith('2') ? 4 : 3;
  return place % 2 === 0 ? 4 : place % 10 === 5 ? 2 : 3;
}

export const arrive = (company: DemoCompany, since: number): Scene[] => [
  scene(since, 11, (builder) => builder.register(company)),
  scene(since - 2, 10, (builder) => builder.activate(company)),
];

export const everybodyLearns = (company: DemoCompany, since: number): Scene[] => {
  const mailboxes = ['rh', ...company.team.map(([, mailbox]) => mailbox)];
  return [
    scene(since, 9, (builder) => builder.enrol(company, courseA, mailboxes)),
    ...mailboxes.map((mailbox, place) =>
      scene(since - 2 - place, 13, (builder) => builder.learn(company, mailbox, courseA, 99)),
    ),
  ];
};

/** Human Resources takes all courses for companies, and the company says who does what. */
export const functionsSaid = (company: DemoCompany, since: number): Scene[] => [
  ...coursesOfHr.flatMap((course, place) => [
    scene(since - place, 9, (builder) => builder.enrol(company, course, ['rh'])),
    scene(since - 1 - place, 14, (builder) => builder.learn(company, 'rh', course, 99)),
  ]),
  scene(since - 4, 11, (builder) =>
    builder.sayFunctions(company, { hr: ['rh'], direction: ['direccion'], managers: ['rh'], hiring: ['rh'] }),
  ),
];

export const apply = (company: DemoCompany, since: number, level: LevelId): Scene[] => [
  scene(since, 10, (builder) => builder.assess(company, manners[level])),
  scene(since - 3, 12, (builder) => builder.submit(company)),
];

const levels: readonly LevelId[] = ['N1', 'N2', 'N3'];

export const summary =
  'Visita al centro de trabajo, revisión de expedientes y entrevistas confidenciales con el personal.';
export const audited = (company: DemoCompany, since: number, level: LevelId): Scene[] => [
  scene(since, 10, (builder) => builder.takeAudit(company)),
  scene(since - 4, 10, (builder) => builder.confirmFunctions(company)),
  ...levels
    .slice(0, levels.indexOf(level) + 1)
    .flatMap((own) =>
      findings[own].map((found, place) =>
        scene(since - 5, 10 + place, (builder) =>
          builder.record(company, found, level === 'N3' && found.kind === 'visit'),
        ),
      ),
    ),
  scene(since - 6, 10, (builder) => builder.review(company)),
  scene(since - 9, 16, (builder) => builder.closeAudit(company, summary)),
];

/** The workers answer in confidence while the case is under review. */
export const surveyed = (company: DemoCompany, since: number, answers: number): Scene[] => [
  scene(since, 12, (builder) => builder.openSurvey(company, 14)),
  scene(since - 3, 18, (builder) => builder.answerSurvey(company, answers)),
  scene(since - 6, 13, (builder) => builder.closeSurvey(company)),
];

export const decided = (company: DemoCompany, since: number, level: LevelId): Scene[] => [
  scene(since, 11, (builder) => builder.openSession(company)),
  scene(since, 11.5, (builder) =>
    builder.vote(company, 'comite1@fm4.example', level, 'La evidencia sostiene el nivel y el personal la confirma.'),
  ),
  scene(since, 12, (builder) =>
    builder.vote(
      company,
      'comite2@fm4.example',
      level,
      'Cumple los mínimos por dimensión y todas las prácticas críticas.',
    ),
  ),
  scene(since, 13, (builder) => builder.closeSession(company)),
];

/** From registration to a distinction awarded `since` days ago. */
export const distinguished = (company: DemoCompany, since: number, level: LevelId): Scene[] => [
  ...arrive(company, since + 75),
  ...everybodyLearns(company, since + 66),
  ...functionsSaid(company, since + 50),
  ...apply(company, since + 30, level),
  ...audited(company, since + 20, level),
  ...(level === 'N2' ? surveyed(company, since + 19, 30) : []),
  ...decided(company, since, level),
];

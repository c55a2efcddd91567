import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GroupCounts } from '../surveys/counts.rules.js';
import { FollowUps } from '../follow-up/follow-ups.service.js';
import { GroupSurveys } from '../surveys/group-surveys.service.js';
import { type AtomRow, type Days, type FeedName, type SubjectRow, subjectsOf } from './feeds.queries.js';
import { FigureSources } from './figure-sources.js';
import type { Feed } from './sheet.rules.js';

interface SurveySource {
  readonly indicator: string;
  readonly unit: Feed['unit'];
  readonly counts: keyof GroupCounts;
  /** What courses add of their own survey before and after. */
  readonly ofCourses?: FeedName;
}

const sources: readonly SurveySource[] = [
  { indicator: 'IN-B2', unit: 'mean', counts: 'change', ofCourses: 'attitudes-by-course' },
  { indicator: 'IN-B3', unit: 'share', counts: 'risen', ofCourses: 'risen-by-course' },
  { indicator: 'IN-B4', unit: 'mean', counts: 'lasting' },
  { indicator: 'IN-B5', unit: 'share', counts: 'changed' },
  { indicator: 'IN-B6', unit: 'share', counts: 'satisfied' },
];

const permanence = [
  { indicator: 'IN-E5', months: 3 },
  { indicator: 'IN-E6', months: 6 },
  { indicator: 'IN-E7', months: 12 },
] as const;

/** What groups and courses answered before, after and later, and who stays in their job, as figures of indicators. */
@Injectable()
export class AnswerSources implements OnModuleInit {
  constructor(
    private readonly sources: FigureSources,
    private readonly surveys: GroupSurveys,
    private readonly followUps: FollowUps,
  ) {}

  onModuleInit(): void {
    for (const { indicator, unit, ...source } of sources)
      this.register(indicator, { unit, by: source.ofCourses ? ['course'] : [] }, (tx, days) =>
        this.ofGroups(tx, source, days),
      );
    for (const { indicator, months } of permanence)
      this.register(indicator, { unit: 'share', by: ['answered', 'sector', 'region'] }, (tx, days) =>
        this.ofHires(tx, months, days),
      );
  }

  private register(
    indicator: string,
    feed: Pick<Feed, 'unit' | 'by'>,
    subjects: (tx: EntityManager, days: Days) => Promise<SubjectRow[]>,
  ): void {
    this.sources.register({
      indicator,
      feed: { ...feed, protects: 'person', isStock: false },
      subjects,
      atoms: async (tx, days) => atomsFrom(await subjects(tx, days)),
    });
  }

  private async ofHires(tx: EntityManager, months: 3 | 6 | 12, days: Days): Promise<SubjectRow[]> {
    const hires = await this.followUps.addedWithin(tx, months, days.startsOn, days.endsBefore);
    return hires.map(({ companyId, companyName, sector, municipality, stays }) => ({
      subject: companyId,
      label: companyName,
      href: `/fm4/empresas/${companyId}`,
      dims: {
        answered: stays === null ? 'no' : 'yes',
        ...(sector === null ? {} : { sector }),
        ...(municipality === null ? {} : { region: municipality }),
      },
      numerator: stays ? 1 : 0,
      denominator: 1,
      count: 1,
    }));
  }

  private async ofGroups(
    tx: EntityManager,
    { counts, ofCourses }: Pick<SurveySource, 'counts' | 'ofCourses'>,
    days: Days,
  ): Promise<SubjectRow[]> {
    const groups = await this.surveys.countedWithin(tx, days.startsOn, days.endsBefore);
    const dims: SubjectRow['dims'] = ofCourses ? { course: 'group' } : {};
    const counted = groups.flatMap(({ id, title, counts: all }): SubjectRow[] => {
      const count = all[counts];
      if (!count) return [];
      const { sum, people } = count;
      const about = { subject: id, label: title, href: `/fm4/encuestas/${id}`, dims };
      return [{ ...about, numerator: sum, denominator: people, count: people }];
    });
    return ofCourses ? [...counted, ...(await subjectsOf(tx, ofCourses, days))] : counted;
  }
}

/** Rows of all subjects that are alike, added up. */
function atomsFrom(rows: readonly SubjectRow[]): AtomRow[] {
  const atoms = new Map<string, AtomRow>();
  for (const { dims, numerator, denominator, count } of rows) {
    const key = JSON.stringify(dims);
    const known = atoms.get(key) ?? { dims, numerator: 0, denominator: 0, count: 0 };
    atoms.set(key, {
      dims,
      numerator: known.numerator + numerator,
      denominator: known.denominator + denominator,
      count: known.count + count,
    });
  }
  return [...atoms.values()];
}

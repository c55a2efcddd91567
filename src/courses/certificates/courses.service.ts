import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import {
  certifiedPeople,
  type CertifiedPerson,
  countCertified,
  type TrainedCount,
  trainedCounts,
} from './certificates.queries.js';

/** Who of a company is certified today: what later rooms ask of the courses. */
@Injectable()
export class Courses {
  constructor(private readonly clock: Clock) {}

  /** How many of the company's present members passed that course. */
  async certifiedCount(tx: EntityManager, companyId: string, courseSlug: string): Promise<number> {
    const people = await this.certifiedPeople(tx, companyId);
    return new Set(people.filter((one) => one.courseSlug === courseSlug).map((one) => one.userId)).size;
  }

  /**
   * Who of the company's present members has which certificate, oldest first; one entry per person and course. One that
   * ended or was withdrawn does not count; one that was earned elsewhere does, where its bearer uses it for this company.
   */
  certifiedPeople(tx: EntityManager, companyId: string): Promise<CertifiedPerson[]> {
    return certifiedPeople(tx, companyId, dayOf(this.clock.now()));
  }

  /**
   * How many people passed a course for companies of that municipality, or (null) of each with anybody; each person once. In
   * the system's scope. Whoever shows it keeps to the rule of five.
   */
  trainedIn(tx: EntityManager, municipalityCode: string | null): Promise<TrainedCount[]> {
    return trainedCounts(tx, municipalityCode);
  }

  /** How many of those people hold a certificate of a course, whatever their company. In FM4's scope or the system's. */
  certifiedAmong(tx: EntityManager, courseSlug: string, userIds: readonly string[]): Promise<number> {
    return countCertified(tx, courseSlug, userIds);
  }
}

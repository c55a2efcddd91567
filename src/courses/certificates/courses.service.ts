import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { certifiedPeople, type CertifiedPerson } from './certificates.queries.js';

/** Who of a company is certified: what later rooms ask of the courses. */
@Injectable()
export class Courses {
  /** How many of the company's present members passed that course. */
  async certifiedCount(tx: EntityManager, companyId: string, courseSlug: string): Promise<number> {
    const people = await certifiedPeople(tx, companyId);
    return new Set(people.filter((one) => one.courseSlug === courseSlug).map((one) => one.userId)).size;
  }

  /** Who of the company's present members passed which course, oldest first; one entry per person and course. */
  certifiedPeople(tx: EntityManager, companyId: string): Promise<CertifiedPerson[]> {
    return certifiedPeople(tx, companyId);
  }
}

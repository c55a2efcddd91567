/**
 * What is known about the prerequisites of a level, as facts that the committee reads and judges, pure. The platform
 * does not record who is Human Resources, direction or a manager, so it says what it knows and never blocks by itself.
 */
export interface PrerequisiteFact {
  /** Catalogue key. */
  key: string;
  /** `day`, where there is one, is a calendar day. */
  params: Record<string, string | number>;
}

/** The courses for companies; those for public servants and for people in mobility are no prerequisite. */
export const companyCourses = [
  'movilidad-humana',
  'documentacion-y-marco-legal',
  'prevencion-de-la-exclusion',
] as const;

export interface KnownAboutCompany {
  /** One entry per person and course. */
  certificates: readonly { userId: string; name: string; courseSlug: string }[];
  /** The level asks for the confidential survey. */
  surveyRequired: boolean;
  declaredBy: string | null;
  declaredOn: string | null;
}

/** The facts, in the order in which the instrument names the prerequisites. */
export function prerequisiteFacts(known: KnownAboutCompany): PrerequisiteFact[] {
  const facts: PrerequisiteFact[] = companyCourses.map((slug) => ({
    key: `committee.fact.course.${slug}`,
    params: { n: new Set(known.certificates.filter((one) => one.courseSlug === slug).map((one) => one.userId)).size },
  }));
  const names = [...new Map(known.certificates.map((one) => [one.userId, one.name])).values()];
  if (names.length > 0) facts.push({ key: 'committee.fact.people', params: { names: names.join(', ') } });
  facts.push({ key: 'committee.fact.managers', params: {} });
  if (known.surveyRequired) facts.push({ key: 'committee.fact.survey', params: {} });
  if (known.declaredBy !== null && known.declaredOn !== null) {
    facts.push({ key: 'committee.fact.declared', params: { name: known.declaredBy, day: known.declaredOn } });
  }
  return facts;
}

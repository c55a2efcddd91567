import type { Day } from '#libs/mexico';
import type { AgentKind, Obstacle } from './dc3.rules.js';

/** A course in a company's plan. */
export interface PlanCourse {
  readonly courseId: string;
  /** Key of the subject area. */
  readonly area: string;
  /** Who teaches or tutors it. */
  readonly trainer: string;
}

/** What a company says of its training plan. */
export interface PlanData {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly agent: AgentKind;
  /** Null for the company itself. */
  readonly agentName: string | null;
  readonly agentRegistration: string | null;
  /** Employer or legal representative; with a joint commission its representative there. */
  readonly employerName: string;
  /** The workers' representative in the joint commission. */
  readonly workersName: string | null;
  readonly establishments: number;
  /** Employer's number at IMSS. */
  readonly employerRegistration: string | null;
  readonly address: string | null;
  readonly activity: string | null;
  readonly courses: readonly PlanCourse[];
}

/** What the form asks of a person. */
export interface PersonData {
  /** May be empty: many people have one family name, or none on their papers. */
  readonly surname1: string;
  readonly surname2: string;
  readonly names: string;
  readonly curp: string;
  /** Key of the sub-area. */
  readonly occupation: string;
  readonly post: string;
  /** For list DC-4 only; null: not said. */
  readonly education: number | null;
  readonly proof: number | null;
  readonly institution: 'public' | 'private' | null;
}

/** All that one DC-3 says; kept as it was when it was given. Days `YYYY-MM-DD`. */
export interface Dc3Content extends PersonData {
  readonly company: string;
  readonly rfc: string;
  readonly course: string;
  readonly hours: number;
  readonly startedOn: Day;
  readonly finishedOn: Day;
  readonly area: string;
  readonly agentKind: AgentKind;
  readonly agent: string;
  readonly agentRegistration: string | null;
  readonly trainer: string;
  readonly employer: string;
  /** Null: the company has no joint commission. */
  readonly workers: string | null;
}

/** Somebody who passed a course, as the company's list shows them. */
export interface Dc3Line {
  readonly certificateId: string;
  readonly name: string;
  readonly courseTitle: string;
  readonly finishedOn: Day;
  /** Null: not given yet. */
  readonly given: { readonly id: string; readonly at: Date } | null;
  readonly obstacles: readonly Obstacle[];
}

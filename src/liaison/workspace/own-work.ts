import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../database/index.js';
import type { CommitmentRow } from '../agreements/commitment.queries.js';
import { Commitments } from '../agreements/commitments.service.js';
import type { MeetingRow } from '../meetings/meeting.queries.js';
import { Meetings } from '../meetings/meetings.service.js';
import { Protocols } from '../protocols/protocols.service.js';

/** What a liaison and FM4 have in hand together. */
export interface WorkInHand {
  /** What the municipality has to do, by its day. */
  readonly commitments: readonly CommitmentRow[];
  /** The next one. */
  readonly meeting: MeetingRow | null;
  /** The newest version of the protocol; 0: none. */
  readonly protocol: number;
}

/** Gathers what a liaison has in hand. */
@Injectable()
export class OwnWork {
  constructor(
    private readonly commitments: Commitments,
    private readonly meetings: Meetings,
    private readonly protocols: Protocols,
  ) {}

  /** @param hasMunicipality whether they are the liaison of one */
  async of(person: PersonActor, hasMunicipality: boolean): Promise<WorkInHand> {
    const open = await this.commitments.open(person);
    const versions = hasMunicipality ? await this.protocols.own(person) : [];
    return {
      commitments: open.filter(({ side }) => side === 'ally'),
      meeting: await this.meetings.next(person),
      protocol: versions[0]?.number ?? 0,
    };
  }
}

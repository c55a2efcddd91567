import { Controller, Get, Param, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { DistinctionDetailPage } from '#templates/distinctions/record/detail.page';
import { DistinctionsPage } from '#templates/distinctions/record/list.page';
import { Database, hasRole } from '../../database/index.js';
import { actorOf, Allow, notFound, view, Viewer } from '../../web/index.js';
import { Concerns } from '../concerns/concerns.js';
import { may } from '../distinction.policy.js';
import { distinctionStates } from '../distinction.rules.js';
import { distinctionById, eventsOf } from '../distinctions.queries.js';
import { followUpOf } from '../follow-up/follow-up.queries.js';
import { answersOf } from '../hearing/hearing.queries.js';
import { Hearing } from '../hearing/hearing.service.js';
import { DecidingPeople } from '../proposals/deciding-people.js';
import { openProposalOf } from '../proposals/proposals.queries.js';
import { actsOn, distinctionsByState, searchDistinctions } from './record.queries.js';
import { levelIds, MAX_SEARCH_LENGTH, RECORD_PAGE_SIZE } from './record.rules.js';
import { detailOf, entryOf } from './record.views.js';

/** All distinctions and what is on record about each, for FM4. */
@Controller('fm4/distintivos')
@Allow({ staff: ['staff_admin', 'auditor', 'committee'] })
export class RecordPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly hearing: Hearing,
    private readonly concerns: Concerns,
    private readonly people: DecidingPeople,
  ) {}

  @Get()
  async list(
    @Viewer() viewer: Viewer,
    @Query('estado') asked?: string,
    @Query('buscar') text?: string,
    @Query('pagina') pageAsked?: string,
    @Query('nivel') levelAsked?: string,
    @Query('empresa') companyAsked?: string,
  ) {
    const state = distinctionStates.find((one) => one === asked) ?? null;
    const search = typeof text === 'string' ? text.trim().slice(0, MAX_SEARCH_LENGTH) : '';
    const page = pageNumber(pageAsked);
    const level = levelIds.find((one) => one === levelAsked) ?? null;
    const companyId = typeof companyAsked === 'string' && isId(companyAsked) ? companyAsked : null;
    const today = dayOf(this.clock.now());
    return this.db.as(actorOf(viewer), async (tx) => {
      const { rows, total } = await searchDistinctions(tx, { text: search, state, page, level, companyId });
      return view(DistinctionsPage, {
        entries: rows.map((row) => entryOf(row, today)),
        total,
        page,
        search,
        state,
        level,
        companyId,
        pages: Math.max(1, Math.ceil(total / RECORD_PAGE_SIZE)),
        counts: await distinctionsByState(tx, { level, companyId }),
      });
    });
  }

  @Get(':id')
  async detail(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const actor = actorOf(viewer);
    const today = dayOf(this.clock.now());
    return this.db.as(actor, async (tx) => {
      const row = isId(id) ? await distinctionById(tx, id) : null;
      if (!row) throw notFound();
      const hearing = { answers: await answersOf(tx, id), waitsUntil: await this.hearing.waitsUntil(tx, row) };
      const followUp = await followUpOf(tx, id);
      const record = {
        events: await eventsOf(tx, id),
        acts: await actsOn(tx, id),
        hearing,
        followUp,
        proposal: await openProposalOf(tx, id),
        concerns: await this.concerns.about(tx, actor, row.companyId),
      };
      const mayMove = may(actor, 'move', row.companyId);
      const tie = await this.people.tieOf(tx, viewer.userId, row.companyId);
      const seesCompany = hasRole(viewer, 'staff_admin', 'auditor');
      return view(DistinctionDetailPage, detailOf(row, record, { today, mayMove, tie, seesCompany }));
    });
  }
}

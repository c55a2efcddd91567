import { none } from './feed-pieces.js';

// Of the logs.

const ofPlacement = `jsonb_strip_nulls(jsonb_build_object('gender', p.gender, 'age', p.age_range, 'region', p.municipality))`;
const placement = `p.id::text as subject, p.folio as label, '/fm4/bitacoras/vinculaciones/' || p.id as href`;

export const imssInTime = `select ${placement}, p.imss_in_time::int as numerator, 1 as denominator, ${ofPlacement} as dims
  from log_placements p where p.hired_on >= $1::date and p.hired_on < $2::date and p.imss_in_time is not null`;

export const interviewsHeld = `select ${placement}, coalesce(p.interviewed, false)::int as numerator, 1 as denominator, ${ofPlacement} as dims
  from log_placements p where p.happened_on >= $1::date and p.happened_on < $2::date`;

export const hiresConfirmed = `select ${placement}, 1 as numerator, 0 as denominator, ${ofPlacement} as dims
  from log_placements p where p.hired_on >= $1::date and p.hired_on < $2::date and p.confirmed`;

export const formalHires = `select ${placement},
    (p.contract in ('indefinite', 'fixed', 'trial') and coalesce(p.imss_in_time, false))::int as numerator,
    1 as denominator, ${ofPlacement} as dims
  from log_placements p where p.hired_on >= $1::date and p.hired_on < $2::date and p.contract is not null
    and p.contract <> 'unknown' and p.imss_in_time is not null`;

export const daysToJob = `select ${placement}, p.hired_on - p.happened_on as numerator, 1 as denominator, ${none} as dims
  from log_placements p where p.hired_on >= $1::date and p.hired_on < $2::date`;

export const referralsReceived = `select r.id::text as subject, r.folio as label, '/fm4/bitacoras/canalizaciones/' || r.id as href,
    (r.outcome = 'received')::int as numerator, 1 as denominator,
    jsonb_strip_nulls(jsonb_build_object('need', r.need, 'region', r.municipality)) as dims
  from log_referrals r where r.happened_on >= $1::date and r.happened_on < $2::date
    and r.outcome in ('received', 'not-received')`;

export const visitedCompanies = `select v.key as subject, v.name as label, null as href,
    exists (select from log_activities j where lower(j.company) = v.key and j.kind in ('course', 'advice', 'fair', 'meeting')
      and j.happened_on >= $1::date and j.happened_on < $2::date)::int as numerator,
    1 as denominator, ${none} as dims
  from (select lower(a.company) as key, min(a.company) as name from log_activities a
    where a.kind = 'visit' and a.company <> '' and a.happened_on >= $1::date and a.happened_on < $2::date group by 1) v`;

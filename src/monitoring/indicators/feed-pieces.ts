// Pieces of the queries behind the indicators.

export const from = `($1::date::timestamp at time zone 'America/Mexico_City')`;
export const until = `($2::date::timestamp at time zone 'America/Mexico_City')`;
export const during = (instant: string) => `${instant} >= ${from} and ${instant} < ${until}`;
const size = `case when c.headcount <= 10 then 'micro' when c.headcount <= 50 then 'small' when c.headcount <= 250 then 'medium'
    when c.headcount is not null then 'large' end`;
export const ofCompany = `jsonb_strip_nulls(jsonb_build_object('size', ${size}, 'sector', c.sector_code, 'region', c.municipality_code))`;
export const companyName = `coalesce(c.trade_name, c.legal_name)`;
export const companyPage = `'/fm4/empresas/' || c.id`;
export const none = `'{}'::jsonb`;

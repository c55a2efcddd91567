CREATE OR REPLACE FUNCTION public.good_practice_class(first boolean[], second boolean[], third boolean[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
      -- What a review comes to: on each criterion what the two say, where they differ what the third says; null while that
      -- is missing. All four met: good; exactly one not met: promising; otherwise returned.
      select case
        when cardinality(first) is distinct from 4 or cardinality(second) is distinct from 4
          or count(*) filter (where said is null) > 0 then null
        when count(*) filter (where said) = 4 then 'good'
        when count(*) filter (where said) = 3 then 'promising'
        else 'returned' end
      from (select case when first[n] = second[n] then first[n] else third[n] end as said from generate_series(1, 4) n) judged
    $function$

CREATE OR REPLACE FUNCTION public.guard_committee_votes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'UPDATE' then
          if old.void_at is not null or new.void_at is null or (to_jsonb(new) - 'void_at' - 'void_why')
              is distinct from (to_jsonb(old) - 'void_at' - 'void_why') then
            raise exception 'a vote is not changed' using errcode = 'check_violation';
          end if;
          return new;
        end if;
        if not exists (
            select from committee_agenda g join committee_sessions s on s.id = g.session_id
              join committee_seats p on p.session_id = s.id and p.user_id = new.voter_id
            where g.id = new.agenda_id and g.audit_id = new.audit_id and g.result is null and g.ballot = new.ballot
              and s.state = 'open' and p.joined_at is not null and p.left_at is null
              and (p.seat = 'member' or p.called_at is not null)) then
          raise exception 'a vote is cast by who is present, in an open session with the case on its agenda'
            using errcode = 'check_violation';
        end if;
        if exists (
            select from audit_ties t
            where t.company_id = new.company_id and (t.audit_id is null or t.audit_id = new.audit_id)
              and t.user_id = new.voter_id and t.tie in ('conflict', 'advised', 'audited', 'decided-before')) then
          raise exception 'a vote is for people without a tie to the case' using errcode = 'check_violation';
        end if;
        return new;
      end $function$

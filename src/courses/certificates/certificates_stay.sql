CREATE OR REPLACE FUNCTION public.certificates_stay()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
      declare
        may_change text[] := array['shown_name', 'shows_company', 'shows_score', 'renews', 'renewed_at', 'withdrawn_at',
          'withdrawn_reason'];
      begin
        if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
          raise exception 'what a certificate says does not change' using errcode = 'check_violation';
        end if;
        if old.renewed_at is not null and new.renewed_at is distinct from old.renewed_at
          or old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_reason) is distinct from
            (old.withdrawn_at, old.withdrawn_reason) then
          raise exception 'a certificate that ended stays so' using errcode = 'check_violation';
        end if;
        if new.withdrawn_at is distinct from old.withdrawn_at and (app_scope() = 'member' or not exists (
          select 1 from certificate_withdrawals w
          where w.certificate_id = new.id and w.state = 'confirmed' and w.reason = new.withdrawn_reason)) then
          raise exception 'only FM4 withdraws a certificate, by two people' using errcode = 'check_violation';
        end if;
        return new;
      end $function$

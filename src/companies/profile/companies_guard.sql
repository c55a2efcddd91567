CREATE OR REPLACE FUNCTION public.companies_guard()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if app_scope() = 'member' and (new.id, new.rfc, new.state, new.suspension_reason, new.activated_at, new.state_since,
          new.created_at, new.registration_key, new.rfc_check) is distinct from (old.id, old.rfc, old.state, old.suspension_reason,
          old.activated_at, old.state_since, old.created_at, old.registration_key, old.rfc_check) then
          raise exception 'a member cannot change this' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $function$

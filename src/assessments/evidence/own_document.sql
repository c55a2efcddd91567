CREATE OR REPLACE FUNCTION public.own_document()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        -- a piece of evidence is of the document whose bytes it shares, or begins one
        new.document_id := coalesce(
          new.document_id, (select f.document_id from evidence_files f where f.id = new.carried_from), new.id);
        return new;
      end $function$

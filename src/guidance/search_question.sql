CREATE OR REPLACE FUNCTION public.search_question(text)
 RETURNS tsquery
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
AS $function$
        -- Every word of a question, as `search_words` knows them; a question of stop words alone asks for nothing.
        select coalesce(string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''', ' & '), '')::tsquery
        from unnest(tsvector_to_array(search_words($1))) lexeme
      $function$

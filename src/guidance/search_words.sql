CREATE OR REPLACE FUNCTION public.search_words(text)
 RETURNS tsvector
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
AS $function$
        -- The words of a text as searches compare them, with their places; for what is searched and for the question alike.
        select coalesce(string_agg(
          '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':' || array_to_string(positions, ','), ' '), '')::tsvector
        from (
          select search_lexeme(word.lexeme) as lexeme, word.positions
          from unnest(to_tsvector('pg_catalog.simple', lower(unaccent(normalize($1))))) word) known
        where lexeme is not null
      $function$

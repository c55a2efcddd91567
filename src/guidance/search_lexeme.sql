CREATE OR REPLACE FUNCTION public.search_lexeme(word text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE STRICT
AS $function$
        -- The one form under which a search knows a word (lower case, no accents) and all its kin; null for a stop word.
        -- Spanish stems lean on accents, so the endings that carry one get it back, and nouns are led back to their verb,
        -- before the stemmer of PostgreSQL reads them. What no rule leads home stands in the lists, by word and by stem.
        -- The lists stand where they are read: as variables they would be parsed for every word.
        declare
          form text;
          ending text;
          stem text;
        begin
          -- stop words that the stemmer knows by their accent alone
          if word = any ('{
            mas,si,tambien,mi,que,el,tu,mio,mia,mios,mias,estas,esta,estais,estan,este,estes,esteis,
            esten,estare,estaras,estara,estareis,estaran,estaria,estarias,estariamos,estariais,estarian,
            estabamos,estuvieramos,estuviesemos,habeis,hayais,habre,habras,habra,habreis,habran,habria,
            habrias,habriamos,habriais,habrian,habia,habias,habiamos,habiais,habian,hubieramos,hubiesemos,
            seais,sere,seras,sera,sereis,seran,seria,serias,seriamos,seriais,serian,eramos,fueramos,
            fuesemos,teneis,tengais,tendre,tendras,tendra,tendreis,tendran,tendria,tendrias,tendriamos,
            tendriais,tendrian,tenia,tenias,teniamos,teniais,tenian,tuvieramos,tuviesemos
          }'::text[]) then
            return null;
          end if;
          -- words that are led home one by one
          form := '{
            "despido": "despedir", "despidos": "despedir", "despide": "despedir", "despiden": "despedir",
            "peticion": "pedir", "peticiones": "pedir", "pide": "pedir", "piden": "pedir", "pido": "pedir",
            "pidas": "pedir", "pidan": "pedir", "pida": "pedir", "citacion": "citar", "citaciones": "citar",
            "cita": "citar", "citas": "citar", "usar": "uso", "usan": "uso", "usa": "uso", "usado": "uso",
            "permiso": "permitir", "permisos": "permitir", "atencion": "atender", "atenciones": "atender",
            "atiende": "atender", "atienden": "atender", "requisito": "requerir", "requisitos": "requerir",
            "requiere": "requerir", "requieren": "requerir", "rescision": "rescindir", "rescisiones": "rescindir",
            "expulsion": "expulsar", "expulsiones": "expulsar", "revision": "revisar", "revisiones": "revisar",
            "cierre": "cerrar", "cierra": "cerrar", "mes": "mes"
          }'::jsonb ->> word;
          if form is null then
            form := word;
            -- what the endings of nouns become; the digit says how many letters have to stand before it; the longest counts
            for n in reverse least(length(word), 10)..2 loop
              ending := '{
                "acion": "4ar", "aciones": "4ar", "icion": "4ir", "iciones": "4ir", "uccion": "2ucir",
                "ucciones": "2ucir", "uctor": "2ucir", "uctora": "2ucir", "uctores": "2ucir", "uctoras": "2ucir",
                "spector": "0spección", "spectora": "0spección", "spectores": "0spección", "spectoras": "0spección",
                "cripcion": "0cribir", "cripciones": "0cribir", "crito": "2cribir", "crita": "2cribir",
                "critos": "2cribir", "critas": "2cribir", "tencion": "2tener", "tenciones": "2tener", "vencion": "2venir",
                "venciones": "2venir", "mision": "1mitir", "misiones": "1mitir", "clusion": "0cluir",
                "clusiones": "0cluir", "solucion": "2solver", "soluciones": "2solver", "volucion": "0volver",
                "voluciones": "0volver", "cion": "3ción", "sion": "3sión", "xion": "3xión", "atorio": "3ar",
                "atoria": "3ar", "atorios": "3ar", "atorias": "3ar", "amiento": "3ar", "amientos": "3ar", "ador": "3ar",
                "adora": "3ar", "adores": "3ar", "adoras": "3ar", "edor": "3er", "edora": "3er", "edores": "3er",
                "edoras": "3er", "imiento": "3ir", "imientos": "3ir", "idor": "3ir", "idora": "3ir", "idores": "3ir",
                "idoras": "3ir", "encia": "3ente", "encias": "3ente", "ancia": "3ante", "ancias": "3ante", "ante": "4ar",
                "antes": "4ar", "aldad": "3al", "aldades": "3al", "aria": "0aria", "arias": "0arias", "ia": "2ía",
                "ias": "2ías", "ian": "2ían", "iamos": "2íamos"
              }'::jsonb ->> right(word, n);
              if ending is not null and length(word) - n >= left(ending, 1)::integer then
                form := left(word, -n) || substr(ending, 2);
                exit;
              end if;
            end loop;
          end if;
          -- nouns that the stemmer takes for stop words
          stem := coalesce('{"estado": "estad", "estados": "estad", "sentido": "sentid"}'::jsonb ->> form,
            (ts_lexize('pg_catalog.spanish_stem', form))[1]);
          -- plurals that the stemmer leaves alone, and letters that change for the sound: juez, jueces; notificar, notifique
          if stem ~ '^.{2,3}[aeo]s$' then
            stem := left(stem, -1);
          elsif stem ~ '^.{2,}z$' then
            stem := left(stem, -1) || 'c';
          elsif stem ~ '^.{2,}qu$' then
            stem := left(stem, -2) || 'c';
          end if;
          stem := regexp_replace(stem, '([^aeiou])es$', '\1');
          stem := regexp_replace(stem, '(...)([aei]r|en)$', '\1');
          stem := regexp_replace(stem, '(...)[ie]$', '\1');
          -- stems of irregular kin, then those of words that mean the same to whoever asks
          return nullif(coalesce('{
            "renuev": "renov", "comprueb": "comprob", "prueb": "prob", "resident": "resid", "entrevist": "entrev",
            "solicitud": "solicit", "proteccion": "protec", "proteg": "protec", "protej": "protec", "expid": "exped",
            "expulsion": "expuls", "auditor": "audit", "garantic": "garant", "apatrid": "apatr", "incluyent": "inclu",
            "excluyent": "exclu", "sindicat": "sindic", "sindical": "sindic", "inmigr": "migr", "emigr": "migr",
            "prestacion": "prest", "detien": "deten", "retien": "reten", "eleccion": "elec", "elig": "elec",
            "eleg": "elec", "correccion": "correg", "direccion": "dirig", "recepcion": "recib",
            "percepcion": "percib", "suspension": "suspend", "extension": "extend", "decision": "decid",
            "exigent": "exig", "respuest": "respond", "acuerd": "acord", "instru": "instruc", "salarial": "salar",
            "asegur": "segur", "empresarial": "empr", "fronteric": "front", "traslad": "trasl",
            "contractual": "contrat", "busqued": "busc", "pid": "ped", "pued": "pod", "qui": "quer",
            "aprendizaj": "aprend", "discapacit": "discapac", "adquisir": "adquir", "construc": "constru",
            "asistent": "asist", "sueld": "salar", "chamb": "trabaj", "empl": "trabaj", "laboral": "trabaj",
            "labor": "trabaj", "patron": "trabaj", "patronal": "trabaj", "papel": "document",
            "documental": "document", "indocument": "document", "asil": "refug", "compan": "empr", "caduc": "venc",
            "expir": "venc"
          }'::jsonb ->> stem, stem), '');
        end
      $function$

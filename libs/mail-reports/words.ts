import type { Reason } from './codes.js';

/**
 * What servers write, in small letters without accents, codes, addresses and names of hosts (`plain`). The first that fits says why:
 * what is about us and the mail comes before what is about the address, because texts about us often speak of addresses too
 * ("sender verify failed: no such user"). Texts of Gmail, Outlook, Exchange, Yahoo, iCloud, Postfix, Exim, qmail, Sendmail,
 * Barracuda, Mimecast, Proofpoint, Zoho, GMX, Orange, Mail.ru, QQ and others, in the languages in which they come.
 */
const rules: readonly (readonly [Reason, RegExp])[] = [
  ['address', /nosuchuser|resolver\.adr\.(?!.*sender)\w*(?:notfound|invalid|notunique)/],
  ['mailbox-full', /overquota|quotaexceeded/],
  ['policy', /manually blocked/],
  ['rate', /frequency limit|too many connections/],
  [
    'sender',
    /(?<!(?:to|al) (?:the |its |their |original )?)(?:sender|return.?path|envelope.?from|mail.?from|from.?(?:address|domain)|remitente|absender|expediteur|mittente|remetente|afzender|nadawc\w*|отправител\p{L}*|发件人|发信人|送信者)(?:'s)?[^.;]{0,60}(?:reject|denied|refus|block|verif|valid|unknown|not (?:exist|found|resolve|allowed|accepted|permitted)|cannot|could not|does ?n.t|no existe|rechaz|inexist|unbekannt|ungultig|abgelehnt|inconnu|bad|malformed|required|fail|unrouteable|has no|no (?:mx|a record)|unauthori|not authori|unresolv|banned|black|list|不存在|被拒)/u,
  ],
  [
    'sender',
    /(?:invalid|unknown|bad|unverified|unroutable|unrouteable|unresolvable|blocked|rejected|banned|blacklisted|verif\w*) (?:your )?(?:envelope )?(?:sender|return.?path|mail ?from|from (?:address|domain|header)|originator)|domain of (?:the )?sender|your (?:domain|address) (?:does not|cannot|could not|has no|is not|must)|(?:callback|callout) (?:verification|lookup)? ?fail|verification failed for|domain (?:does not|must) (?:resolve|have).{0,30}(?:mx|a record).{0,30}sender|(?:5321|5322)\.?(?:mail)?from/,
  ],
  [
    'authentication',
    /\b(?:spf|dkim|dmarc|arc|domainkeys|sender.?id|sender policy framework)\b|unauthenticated (?:mail|email|message|sender)|not (?:pass|meet).{0,40}authenticat|authentication (?:check|information|fail|result|require)|authenti[cf]\w* (?:is )?(?:required|needed)|requires? authentic|must (?:first )?authenticate|not (?:been )?authenticated|please (?:log ?in|authenticate)|(?:smtp )?auth(?:entication)? (?:required|failed|unsuccessful)|starttls|must issue|\btls\b|encryption (?:needed|required)|certificate|spoof|impersonat|unqualified sender|autenticaci\w*|autentica\w* (?:falh|neces|requer)|authentifi\w*|authentisierung/,
  ],
  [
    'relay',
    /relay(?:ing)?\b(?!.{0,20}loop| recipient table)|no (?:open )?proxy|tenantattribution|retransmi|not (?:a )?(?:permitted|allowed|authori[sz]ed) to (?:send|submit) (?:through|via|by)|rcpthosts|reenvio|weiterleit\w*.{0,20}(?:verboten|nicht erlaubt|abgelehnt)|relais/,
  ],
  [
    'reputation',
    /block.?list|black.?list|deny.?list|\bblocklisted\b|(?<!not )listed (?:on|by|at|in)\b(?! (?:the |our )?(?:\w+ )?director)|\brbl\b|\bdnsbl\b|spamhaus|spamcop|barracuda ?(?:central|reputation|networks)|sorbs|abuseat|uceprotect|invaluement|senderbase|senderscore|talos|cloudmark|mailspike|proofpoint.{0,40}(?:reputation|ip|lookup)|reputation|lista (?:negra|de bloqueo|de bloqueio)|liste noire|sperrliste|schwarze liste|lista nera|blokkadelijst|czarn\w* list|чёрн\w* спис|черн\S* спис|黑名单|ブラックリスト/,
  ],
  [
    'reputation',
    /(?:client|your|sending|connecting) (?:host|ip|server|network|mail ?server|mta)\b.{0,80}(?:reject|denied|block|refus|bann|not (?:allowed|permitted|accept|authori)|cannot find|suspicious|blacklist|low)|(?:\bip(?: address)?|(?:host|server|network)(?: address)?(?: \W*§\W*)? (?:is|has been|was)) (?:\W*§\W* )?(?:is |has been |was )?(?:temporarily |currently |permanently )?(?:block|bann|denied|reject|refus|restrict|blacklist)|connections? (?:from|will not|not accepted|refused (?:from|by policy)|rejected)|banned send|\bban(?:ned)?\b|reverse.?(?:dns|lookup|mapping|hostname)|\bptr\b|no rdns|rdns|generic (?:hostname|rdns)|dynamic (?:ip|address|range)|\bdul\b|residential|bad (?:helo|ehlo)|helo\b|ehlo\b|\b(?:tss|ts|bl|ph)0?\d\d\b|s3140|s3150|part of your network is on our|ip (?:frequency|not allowed|unauthorized)|problem occurred\. ask your postmaster|poor|abuse (?:report|from)|user complaints|spam (?:source|from your)|your ip|votre (?:ip|adresse ip)|ihre ip|su (?:direccion )?ip|seu ip|ip-adresse|direccion ip|ip地址|拒绝.*ip/,
  ],
  [
    'rate',
    /\brate\b|rate.?limit|too (?:many|fast|much|often)|exceed\w*.{0,60}(?:per (?:hour|day|minute|second)|hourly|daily|rate|connections|limit of (?:messages|mails|recipients))|(?:hourly|daily|sending|receiv\w*|message|messages) (?:limit|quota) (?:exceed|reach|has been)|limit exceeded for|throttl|frequency|unusual(?:ly)? (?:rate|sending|volume|traffic|activity)|unexpected volume|high volume|flood|concurren|max(?:imum)? (?:number of )?(?:connections|recipients|messages)|demasiad[oa]s|limite (?:de envio|diari|horari|por hora)|trop de|zu viele|zu haufig|troppi|troppe|muitas|muitos|te veel|zbyt wiele|слишком (?:много|часто)|превышен\p{L}* .{0,20}(?:лимит|скорост)|频率|过于频繁|回数|大量/u,
  ],
  [
    'mailbox-full',
    /(?:over|exceed\w*|out of|above|beyond|reached|hit|insufficient|full).{0,30}(?:quota|storage|disk|space|allocation)|(?:quota|storage|disk|space|allocation)[^.;]{0,40}(?:exceed|full|over|reached|limit|insufficient|voll)|mailbox[^.;]{0,40}\bfull\b|mailfolder is full|inbox (?:is |was )?full|\bfull mailbox|mailbox (?:has )?(?:exceeded|reached)|(?:user|account|recipient|inbox|mailbox)[^.;]{0,30}(?:over ?quota|overquota|out of (?:storage|space)|is full)|mailbox size limit|overquota|buzon[^.;]{0,40}(?:lleno|llena|excedi|supera)|casilla[^.;]{0,30}llena|cuota|sin espacio|bo[iî]te[^.;]{0,40}pleine|espace insuffisant|postfach[^.;]{0,40}(?:voll|uberfull)|speicherplatz|casella[^.;]{0,30}piena|caixa[^.;]{0,40}(?:cheia|lotada)|\bcota\b|postvak[^.;]{0,20}vol|mailbox is vol|skrzynka[^.;]{0,30}(?:pelna|przepelniona)|переполнен|邮箱(?:已|空间)?(?:满|不足)|空间不足|容量|メールボックス.{0,10}(?:いっぱい|満杯)/,
  ],
  [
    'size',
    /(?:too (?:large|big)|oversize|larger than|size (?:limit|exceed)|exceed\w*.{0,40}\bsize\b|\bsize\b.{0,40}exceed|maximum (?:message |mail )?size|message.{0,20}exceeds.{0,30}(?:limit|maximum|bytes|kb|mb)|demasiado grande|tamano|trop (?:volumineux|gros|grand)|taille|zu gro(?:ss|ß)|groessen|grosse|troppo grande|dimension|muito grande|tamanho|te groot|zbyt duz|слишком больш|размер|过大|太大|大きすぎ)/,
  ],
  [
    'expired',
    /(?:in|for|within|after|durante|por|en) \d+ (?:days|hours|dias|horas)|(?:message|mail|retry|queue|delivery|time|attempts?)\b.{0,40}expired|expired,|timed? ?out|timeout|retry (?:time|timeout)|(?:delivery|could not be|not been|not) .{0,20}(?:delivered|sent) (?:with)?in|(?:has been |was |is |been )(?:in the queue|queued|delayed)|too long|delay(?:ed)?\b|still (?:being )?(?:trying|retried|queued)|will (?:be retried|keep trying|continue|retry)|giving up|no (?:answer|response) from|connection (?:refused|reset|dropped|lost|closed|died|was)|(?:could not|cannot|unable to|failed to|wasn.t able to) (?:connect|establish|contact|reach)|(?:couldn.t|not able to) (?:establish|connect)|network (?:is )?unreachable|no route to host|host (?:is )?(?:down|unreachable)|(?:server|domain|destination)s? (?:is |are )?(?:currently )?unreachable|lost connection|refused to talk|(?:lookup|dns|name service)[^.;]{0,30}(?:try again|temporar|fail(?:ed|ure)?: (?:2|servfail)|timeout|timed)|host not found, try again|servfail|temporar(?:y|il)\w*.{0,20}(?:lookup|dns|resol)|tiempo de espera|agotado|se retraso|con retraso|retrasad|demora|delai|retard(?:e|ee)?\b|verzoger|zeituberschreitung|ritardo|scadut|atras|vertraging|opoznion|задерж|истек|超时|連接|延迟|遅延|タイムアウト/,
  ],
  [
    'system',
    /loop|too many hops|hop count|grey.?list|temporar(?:y|il)|tempfail|internal (?:error|server)|local (?:error|problem|configuration)|(?:configuration|server|system|software|program|processing|database|disk|i\/o|lookup) (?:error|problem|failure|is broken)|service (?:is )?(?:currently |temporarily )?(?:not available|unavailable|shutting down)(?!.{0,20}(?:client|host|§))|server (?:is )?(?:busy|down|overload|unavailable)|out of memory|cannot (?:open|create|append|write|execute|lock)|can.t (?:open|create|append|write|execute|lock)|permission denied|maintenance|insufficient system|unable to (?:write|open|append)|mail server is (?:down|full)|not accepting (?:mail|network|messages)\b|does ?n.t accept mail at (?:this|the) (?:time|moment)|misconfigur|virtual alias loop|mantenimiento|temporal|vorubergehend|系统|временн/,
  ],
  [
    'protocol',
    /out of (?:order|sequence)|bad sequence|(?:bad|invalid|unrecogni[sz]ed|unknown|unimplemented|unsupported) (?:command|sequence|syntax|parameter)|syntax error(?!.{0,40}(?:recipient|mailbox|address|rcpt))|command (?:not|unrec|rejected|parameter|timeout)|send (?:hello|helo|ehlo) first|need (?:mail|rcpt)|nested mail|improper use of smtp|pipelin|protocol (?:error|violation)|smtputf8|8bit|conversion/,
  ],
  [
    'content',
    /spam|bare ?l(?:ine)?f|unsolicited|junk|\bube\b|\bbulk\b|phish|virus|malware|malicious|infected|trojan|suspicious|content|attachment|\burls?\b|links?\b.{0,20}(?:block|reject|not allowed)|keyword|header (?:is |field )?(?:missing|malformed|based|invalid|error)|missing (?:required )?header|(?:missing|invalid|malformed|duplicate|multiple) (?:message-?id|date|from|to|subject|header)|rfc ?5322|rfc ?2822|not rfc|mime|dangerous|executable|filter(?:ed)?\b|score|fingerprint|message (?:was |is |has been )?(?:looks|classified|identified|detected|considered)|no (?:deseado|solicitado)|contenido|adjunto|indesirable|pourriel|contenu|unerwunscht|inhalt|anhang|contenuto|allegato|indesejad|conteudo|anexo|inhoud|tresc|спам|содержим|вирус|垃圾|内容|病毒|迷惑メール|スパム/,
  ],
  [
    'policy',
    /restricted to|(?:only|not) (?:accept|allow|permit)\w* (?:mail|messages?|email) (?:from|by)|(?:only )?accepts? (?:mail|messages?) only|delivery (?:restriction|not authori)|not (?:authori[sz]ed|allowed|permitted) to (?:send|mail|post|write|contact|email)|permission to (?:send|post)|don.t have permission|(?:members|subscribers|moderator) only|only (?:members|subscribers|internal)|moderat|closed (?:list|group)|no permission|administrative(?:ly)? prohibit|administrative prohibition|envelope blocked|manually blocked|resolver\.rst|restrict|not accepting (?:mail|messages|email) from|polic(?:y|ies)|politica|politique|richtlini|prohibit|rules of|regelverst/,
  ],
  [
    'address',
    /§\W{0,4}(?:is )?(?:does not exist|doesn't exist|unknown|not found|no existe)|user[^.;]{0,30}(?:unknown|inactive|disabled|suspended|invalid|not (?:exist|found|known|listed|local|available)|n.t exist|terminated|removed|deleted|unavailable|has no|no longer|doesn.t|is not|over)|(?:unknown|no such|invalid|bad|inactive|disabled|nonexist\w*|non-exist\w*|undefined|illegal|unregistered|obsolete|wrong|incorrect|dead|expired|closed|deleted|suspended|terminated) (?:or \w+ )?(?:local |e-?mail |mail |virtual )?(?:user|users|recipient|recipients|address|addresses|mailbox|mail ?box|account|person|local.?part|alias|addressee|destination|rcpt|mailbox name|host|domain|login|inbox)/,
  ],
  [
    'address',
    /(?:recipient|address|addressee|mailbox|mail ?box|e-?mail|account|alias|person|inbox|adresse|destination|rcpt|domain|host|hostname|server name|local.?part|customer|subscriber|inhabitant|employee|id)\b[^.;]{0,70}(?:unknown|not (?:currently )?(?:exist|found|known|be found|valid|listed|recogni[sz]ed|registered|active|available|here|present|in (?:use|service|directory|our)|deliverable|hosted|permitted name)|n.t (?:exist|found|be found|active|valid|recogni)|no longer|invalid|disabled|deactivat|inactive|unavailable|suspended|terminated|closed|deleted|removed|discontinued|expired|cancell?ed|incorrect|unrouteable|undeliverable|does ?n.t have|has (?:left|moved|been (?:closed|disabled|deleted|removed|deactivated|suspended|discontinued))|not (?:a )?valid|non.?exist|lookup failed|misspelled|verif\w* fail|blocked due to inactivity)/,
  ],
  [
    'address',
    /(?:no|not a?n?|isn.t a?n?|doesn.t have a?n?|does not have a?n?|has no|have no|without a?n?)\b (?:such |valid |known |active |\w+ )?(?:person|people|user|recipient|mailbox|mail ?box|account|address|alias|inbox|domain|host|local user|recipients|employee)\b(?: (?:by that|of that|with that|with this|by this|under this|at this|at that|here|in|on|found|for|named)|[.,;:!)]|$)|unrout?e?able|unrouted|null ?mx|does not accept (?:any )?(?:mail|email)|domain (?:does not|never) (?:send|accept|receive)s? (?:or receive )?mail|host (?:or domain )?(?:name )?not found|domain (?:name )?not found|nxdomain|non-?existent (?:domain|host)|name or service not known|no (?:mx|mail) (?:record|host|server|exchanger|hosts)|not our customer|not (?:a )?(?:local|known here|our) (?:address|user|domain|mailbox)?|(?:recipient|addressee) (?:rejected|not accepted|unknown|is not)|couldn.t find any host|(?:left|no longer with|no longer at|no longer works? (?:for|at)) (?:the |this |our )?(?:company|organi[sz]ation|us|here)?|mailbox (?:name )?(?:not allowed|unavailable)|possibly incorrect|address (?:error|syntax)|not listed in|badrcptto|relocated|has moved|was ?n.t found|(?:wasn.t|couldn.t be|could not be|not) (?:be )?found|in (?:virtual|local|relay|mailbox|recipient) (?:mailbox |alias |recipient )?table|illegal alias|bad destination|this is (?:not )?a dead|vrfy failed|message undeliverable: no user|is(?: currently)? (?:inactive|disabled|deactivated)/,
  ],
  [
    'address',
    /(?:usuario|buzon|cuenta|direccion|destinatario|dominio|casilla|correo)[^.;]{0,60}(?:no (?:existe|valid|se encontr|se encuentra|encontrad|fue encontrad|esta|localizad|hallad|disponible|reconocid|activ)|inexistente|desconocid|invalid|inactiv|deshabilitad|desactivad|cancelad|eliminad|suspendid|dad[oa] de baja|incorrect|rechazad|no (?:figura|aparece|pertenece)|cerrad)|ya no (?:labora|trabaja|colabora)|no (?:existe|se encontro|se encuentra|hay|tiene)[^.;]{0,40}(?:usuario|buzon|cuenta|direccion|destinatario|dominio|casilla)|(?:desconocid|inexistente|invalid)\w* (?:el |la )?(?:usuario|buzon|cuenta|direccion|destinatario)/,
  ],
  [
    'address',
    /(?:usuario|caixa|conta|endereco|destinatario|dominio)[^.;]{0,60}(?:nao (?:exist|encontrad|foi encontrad|valid|cadastrad|localizad)|inexistente|desconhecid|invalid|inativ|desativad|bloquead. por inatividade|cancelad)|(?:utilisateur|adresse|boite|destinataire|compte|domaine)[^.;]{0,60}(?:inconnu|n.existe|inexistant|invalide|introuvable|desactiv|ferme|supprim|n.est (?:plus|pas))|(?:benutzer|empfanger|adresse|postfach|konto|domain|mailbox|teilnehmer)\w*[^.;]{0,60}(?:unbekannt|existiert nicht|nicht (?:gefunden|vorhanden|bekannt|gultig|existent|mehr|vergeben|erreichbar)|ungultig|deaktiviert|gesperrt|geloscht|existiert)|unbekannte\w* (?:benutzer|empfanger|adresse)|(?:utente|indirizzo|casella|destinatario|account|dominio)[^.;]{0,60}(?:sconosciut|non (?:esist|trovat|valid|attiv|e stat)|inesistente|disattivat|disabilitat)|(?:gebruiker|adres|postvak|ontvanger|mailbox)[^.;]{0,60}(?:onbekend|bestaat niet|niet gevonden|ongeldig|niet (?:meer )?(?:actief|bekend))/,
  ],
  [
    'address',
    /(?:uzytkownik\w*|adres\w*|skrzynk\w*|konto|odbiorc\w*)[^.;]{0,60}(?:nie istnieje|nieznan|nie znalezion|nieprawidlow|zablokowan|nieaktywn)|(?:nieznany|brak) (?:uzytkownik|odbiorc|adres|konta)|(?:пользовател\p{L}*|адрес\p{L}*|ящик\p{L}*|получател\p{L}*|аккаунт\p{L}*|домен\p{L}*)[^.;]{0,60}(?:не (?:найден|существует|зарегистрирован|известен)|неизвест|недействител|отключ|удал[её]н|заблокирован|неверн|отсутствует)|(?:нет такого|несуществующ\p{L}*|неизвестн\p{L}*) (?:пользовател|адрес|ящик|получател)|(?:用户|邮箱|收件人|地址|账号|帐号|帐户|账户|域名)[^。]{0,20}(?:不存在|未找到|找不到|无效|停用|禁用|冻结|已注销|有误)|(?:不存在|无效|找不到)的?(?:用户|邮箱|收件人|地址)|(?:ユーザー?|宛先|アドレス|受信者|メールボックス|アカウント)[^。]{0,20}(?:存在しま|見つかりま|不明|無効|ありません|存在しない)|(?:사용자|수신자|주소|계정|메일)[^.]{0,20}(?:없|존재하지|찾을 수)/u,
  ],
  [
    'system',
    /try (?:again|later|it)|please retry|mas tarde|versuchen sie|spater|ulterieurement|plus tard|piu tardi|mais tarde|позже|稍后|再試行/,
  ],
  ['sender', /in reply to mail from|after mail from/],
];

/** That something was refused, and not why. */
const refused =
  /(?:not (?:allowed|permitted|accepted|authori[sz]ed|acceptable)|denied|deny|reject|refus|block|forbidden|disallow|unacceptable|violat|declin|rechaz|bloque|politica|politique|richtlini|abgelehnt|verweigert|rifiut|recusad|rejeitad|rejet|geweigerd|odrzucon|отклон|отказ|заблокиров|拒(?:绝|收|信)|拒否)/;

/** Characters of an answer that are read: servers say in the first lines why. */
export const LONGEST = 4_000;

const lists =
  /[\w.-]*(?:spamhaus|spamcop|barracuda|sorbs|abuseat|uceprotect|invaluement|senderbase|senderscore|talosintelligence|cloudmark|mailspike|ipcheck|dnsbl|blacklist)[\w.-]*/gi;

/**
 * A server's text as the rules read it: without codes, so that a sentence over several lines is whole; without addresses and names of
 * hosts, so that what somebody's mailbox or company is called says nothing.
 */
export function plain(text: string): string {
  return (
    text
      .slice(0, LONGEST)
      .replaceAll(/(?<![\w.])[245]\d\d[- ](?:#?[245]\.\d{1,3}\.\d{1,3}\b)?/g, ' ')
      .replaceAll(/#?(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g, ' ')
      .replaceAll(/[?&]p=(\w+)/g, ' $1 ')
      .replaceAll(/\brelay=\S+/g, ' ')
      .replaceAll(lists, ' blocklist ')
      .replaceAll(/https?:\/\/[^\s)>\]]+/gi, ' ')
      .replaceAll(/[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]*[^\s<>;:,.!?"'()[\]]/g, ' § ')
      .replaceAll(/(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\w)/g, ' § ')
      // how qmail ends every answer of another server; that it waited too long it says in other words
      .replaceAll(/\bGiving up on\s+§/gi, ' ')
      .replaceAll(/(?<![\p{L}\p{N}.-])[\p{Ll}\p{N}_-]+(?:\.[\p{Ll}\p{N}_-]+)*\.\p{Ll}{2,}(?![\p{L}\p{N}-])/gu, ' § ')
      .normalize('NFD')
      .replaceAll(/(?<=[a-z])[\u0300-\u036f]+/gi, '')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll(/[^\S\n]*\s+/g, ' ')
      .trim()
  );
}

/** Why, in a server's words; `refused`: they say that, and not why; null: nothing fits. */
export function reasonInWords(text: string): Reason | 'refused' | null {
  const words = plain(text);
  const found = rules.find(([, pattern]) => pattern.test(words))?.[0];
  return found ?? (refused.test(words) ? 'refused' : null);
}

/** What Exchange Online says of an address that is not in the directory of its domain, with 5.4.1; others say it of whom they refuse. */
export const isAccessDenied = (text: string): boolean => /recipient address rejected: access denied/.test(plain(text));

import type { Reason } from './codes.js';

/** A server's answer and the right judgement: status field or null, text, reason. Only `address` without a code 4 is hard. */
export type Answer = readonly [status: string | null, text: string, reason: Reason, passes?: 'passes'];

/** Of the servers to which most mail goes, as they write to a sender. Used to write the rules. */
export const answers: readonly Answer[] = [
  // Gmail
  [
    null,
    `550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. For more information, go to\n550 5.1.1  https://support.google.example/mail/?p=NoSuchUser a1-2 - gsmtp`,
    'address',
  ],
  [
    '5.2.1',
    '550-5.2.1 The email account that you tried to reach is inactive. For more information, go to 550 5.2.1 https://support.google.example/mail/?p=DisabledUser a1-2 - gsmtp',
    'address',
  ],
  [
    '5.2.1',
    '550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. For more information, please visit 550 5.2.1 https://support.google.example/mail/?p=ReceivingRatePerm',
    'rate',
  ],
  [
    '5.2.2',
    '552-5.2.2 The email account that you tried to reach is over quota and inactive. Please direct the recipient to 552 5.2.2 https://support.google.example/mail/?p=OverQuotaPerm',
    'mailbox-full',
  ],
  [
    '5.7.26',
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [fm4.example] with ip: [192.0.2.7] = did not pass',
    'authentication',
  ],
  [
    '5.7.1',
    '550-5.7.1 [192.0.2.7      12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. 550 5.7.1 https://support.google.example/mail/?p=UnsolicitedMessageError',
    'content',
  ],
  [
    '5.7.1',
    "550-5.7.1 [192.0.2.7] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. 550 5.7.1 https://support.google.example/mail/?p=NotAuthorizedError",
    'relay',
  ],
  [
    '4.7.28',
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
    'reputation',
    'passes',
  ],
  [
    '5.7.0',
    '552-5.7.0 This message was blocked because its content presents a potential security issue. 552 5.7.0 https://support.google.example/mail/?p=BlockedMessage',
    'content',
  ],
  [
    '5.3.4',
    "552-5.3.4 Your message exceeded Google's message size limits. Please visit 552 5.3.4 https://support.google.example/mail/?p=MaxSizeError",
    'size',
  ],
  // Outlook.com, Exchange Online, Exchange
  [
    '5.1.10',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ana@agave.example not found by SMTP address lookup',
    'address',
  ],
  [
    '5.4.1',
    '550 5.4.1 Recipient address rejected: Access denied. [AM6EUR05FT042.eop-eur05.prod.protection.outlook.example 2026-11-28T10:00:00.000Z 08DC]',
    'address',
  ],
  [
    '5.5.0',
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [DB5EUR03FT020.eop-EUR03.prod.protection.outlook.example]',
    'address',
  ],
  [
    '5.7.1',
    "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.example/mail/troubleshooting.aspx#errors.",
    'reputation',
  ],
  [
    '5.7.606',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.7]. To request removal from this list please visit https://sender.office.example/',
    'reputation',
  ],
  [
    '5.7.133',
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
    'authentication',
  ],
  ['5.7.1', '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized', 'policy'],
  [
    '5.2.2',
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
    'mailbox-full',
  ],
  [
    '5.7.515',
    '550 5.7.515 Access denied, sending domain FM4.EXAMPLE does not meet the required authentication level.',
    'authentication',
  ],
  [
    '5.7.509',
    '550 5.7.509 Access denied, sending domain fm4.example does not pass DMARC verification and has a DMARC policy of reject.',
    'authentication',
  ],
  ['5.7.64', '550 5.7.64 TenantAttribution; Relay Access Denied [VE1EUR01FT046]', 'relay'],
  [
    '5.4.310',
    '550 5.4.310 DNS domain agave.example does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=agave.example]',
    'address',
  ],
  ['5.4.14', '554 5.4.14 Hop count exceeded - possible mail loop ATTR34', 'system'],
  ['5.4.316', '550 5.4.316 Message expired, connection refused(Socket error code 10061)', 'expired'],
  ['5.1.8', '550 5.1.8 Access denied, bad outbound sender AS(42004)', 'sender'],
  ['5.3.4', '552 5.3.4 Message size exceeds fixed maximum message size', 'size'],
  ['4.4.7', 'smtp;400 4.4.7 Message delayed', 'expired', 'passes'],
  [
    '5.6.11',
    '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
    'content',
  ],
  // Yahoo, AOL
  [
    '5.0.0',
    "554 delivery error: dd This user doesn't have a yahoo.example account (ana@yahoo.example) [0] - mta1234.mail.bf1.yahoo.example",
    'address',
  ],
  [
    '5.0.0',
    '554 delivery error: dd Sorry, your message to ana@yahoo.example cannot be delivered. This mailbox is disabled (554.30). - mta1234.mail.bf1.yahoo.example',
    'address',
  ],
  [
    '5.7.9',
    '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.example/error-codes',
    'policy',
  ],
  [
    '5.7.1',
    "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.7, because the ip is in Spamhaus's list; see http://postmaster.yahoo.example/550-bl23.html",
    'reputation',
  ],
  [
    '4.7.0',
    '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
    'reputation',
    'passes',
  ],
  ['5.0.0', '552 1 Requested mail action aborted, mailbox not found', 'address'],
  // iCloud
  ['5.1.1', '550 5.1.1 <ana@icloud.example>: user does not exist', 'address'],
  ['5.1.6', '550 5.1.6 recipient no longer on server: ana@icloud.example', 'address'],
  ['5.2.2', '552 5.2.2 <ana@icloud.example>: user is over quota', 'mailbox-full'],
  ['5.7.0', '550 5.7.0 Blocked - see https://support.proofpoint.example/dnsbl-lookup.cgi?ip=192.0.2.7', 'reputation'],
  [
    '5.7.1',
    '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.example/',
    'policy',
  ],
  // Postfix
  [
    '5.1.1',
    '550 5.1.1 <ana@agave.example>: Recipient address rejected: User unknown in local recipient table',
    'address',
  ],
  [
    '5.1.1',
    '550 5.1.1 <ana@agave.example>: Recipient address rejected: User unknown in relay recipient table',
    'address',
  ],
  [
    '5.4.4',
    'Host or domain name not found. Name service error for name=agave.example type=A: Host not found',
    'address',
  ],
  [
    '4.4.3',
    'Host or domain name not found. Name service error for name=agave.example type=MX: Host not found, try again',
    'expired',
    'passes',
  ],
  ['4.4.1', 'connect to mx.agave.example[192.0.2.9]:25: Connection timed out', 'expired', 'passes'],
  ['5.7.1', '554 5.7.1 <ana@agave.example>: Relay access denied', 'relay'],
  ['5.1.8', '550 5.1.8 <puertas@fm4.example>: Sender address rejected: Domain not found', 'sender'],
  [
    '5.7.1',
    '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
    'reputation',
  ],
  [
    '4.2.0',
    '450 4.2.0 <ana@agave.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.example/help',
    'system',
    'passes',
  ],
  ['5.7.1', '550 5.7.1 <ana@agave.example>: Recipient address rejected: user unknown', 'address'],
  ['5.7.1', '550 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.7]', 'reputation'],
  ['5.5.2', '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', 'reputation'],
  [
    '5.1.0',
    '550 5.1.0 <puertas@fm4.example>: Sender address rejected: User unknown in virtual mailbox table',
    'sender',
  ],
  // Exim
  [null, '550 Unrouteable address', 'address'],
  [
    null,
    '550-Verification failed for <puertas@fm4.example>\n550-Unrouteable address\n550 Sender verify failed',
    'sender',
  ],
  [null, '550 No Such User Here', 'address'],
  [null, '550-"JunkMail rejected - relay.example [192.0.2.7]:1234 is in an RBL: Client host blocked"', 'reputation'],
  [null, 'retry timeout exceeded', 'expired'],
  [null, 'all relevant MX records point to non-existent hosts', 'address'],
  [null, '550 Administrative prohibition', 'policy'],
  // qmail, Sendmail
  [null, 'Sorry, no mailbox here by that name. (#5.1.1)', 'address'],
  [null, "Sorry, I couldn't find any host named agave.example. (#5.1.2)", 'address'],
  [null, "I'm not going to try again; this message has been in the queue too long.", 'expired'],
  [null, "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", 'relay'],
  [null, '550 5.1.1 <ana@agave.example>... User unknown', 'address'],
  ['5.1.2', '550 Host unknown (Name server: agave.example: host not found)', 'address'],
  ['5.3.0', '553 5.3.0 <ana@agave.example>... No such user here', 'address'],
  ['5.1.8', '553 5.1.8 <puertas@fm4.example>... Domain of sender address puertas@fm4.example does not exist', 'sender'],
  // Barracuda, Mimecast, Proofpoint, Zoho, GMX
  [null, '550 permanent failure for one or more recipients (ana@agave.example:550 5.1.1 User unknown)', 'address'],
  [
    null,
    '554 Service unavailable; Client host [relay.example] blocked using Barracuda Reputation; http://www.barracudanetworks.example/reputation/?r=1&ip=192.0.2.7',
    'reputation',
  ],
  [null, '550 Invalid Recipient - https://community.mimecast.example/docs/DOC-1369#550 [abc.uk123]', 'address'],
  [
    null,
    '550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.example/docs/DOC-1369#550',
    'reputation',
  ],
  [
    null,
    '554 Email rejected due to security policies - https://community.mimecast.example/docs/DOC-1369#554',
    'policy',
  ],
  [
    null,
    '550 Rejected by header based manually Blocked Senders - https://community.mimecast.example/docs/DOC-1369#550',
    'policy',
  ],
  [
    null,
    '451 Internal resource temporarily unavailable - https://community.mimecast.example/docs/DOC-1369#451',
    'system',
    'passes',
  ],
  ['5.1.1', '550 5.1.1 User Unknown', 'address'],
  [null, '554 Blocked - see https://ipcheck.proofpoint.example/?ip=192.0.2.7', 'reputation'],
  ['5.4.1', '541 5.4.1 Mail rejected by destination domain', 'policy'],
  ['5.4.6', '550 5.4.6 Unusual sending activity detected. Please try after sometime.', 'rate'],
  [null, '553 Relaying disallowed. Invalid Domain - agave.example', 'relay'],
  [null, '550 Requested action not taken: mailbox unavailable', 'address'],
  [
    null,
    '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.example/',
    'policy',
  ],
  [
    null,
    '554-gmx.example (mxgmx117) Nemesis ESMTP Service not available 554-No SMTP service 554 IP address is block listed.',
    'reputation',
  ],
  // in other languages, and of others
  ['5.1.1', '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_418 [418]', 'address'],
  ['5.2.0', '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]', 'system'],
  [
    null,
    '550 Message was not accepted -- invalid mailbox.  Local mailbox ana@mail.example is unavailable: user not found',
    'address',
  ],
  [null, '550 El usuario no existe', 'address'],
  [null, '552 El buzón del destinatario está lleno', 'mailbox-full'],
  [null, '550 Benutzer unbekannt', 'address'],
  [null, '550 Usuário desconhecido', 'address'],
  [null, '550 用户不存在', 'address'],
  [null, '550 Ip frequency limited [MXABC]. http://service.mail.qq.example/', 'rate'],
  [null, '550 Пользователь не найден', 'address'],
  ['5.0.0', '550 Your message could not be accepted at this time', 'unknown'],
  ['5.7.17', '550 5.7.17 Mailbox owner has changed since 2019', 'address'],
  // what a company or a mailbox is called says nothing
  ['5.1.1', '550 5.1.1 <spam@rate-limit.example>: no mailbox', 'address'],
  ['5.7.1', '550 5.7.1 <unknown.user@agave.example>: rejected', 'policy'],
];

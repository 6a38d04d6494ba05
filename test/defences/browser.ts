import { row } from './defence';

const STANDING = 'test/browser/standing.test.ts';
const CHOICES = 'test/browser/standing-choices.test.ts';
const PRIVACY = 'test/browser/privacy.test.ts';
const FAULTY = 'test/browser/faulty-hosts.test.ts';
const INTERRUPTED = 'test/browser/interrupted.test.ts';

const OWN = 'one’s own matches, one copied from somebody else differs';
const PINNED = 'is told to be the same, and then that its key is another though the name of the key is not';
const BUBBLE = 'src/extension/card/bubble.tsx';
const ACTIONS = '{...{ label, host, reports, words, asking }} {...actions} />';

/** What only a browser shows. Rows that unit tests prove as well name those too. */
export const IN_BROWSER = [
  ...row(
    'A badge copied from somebody else',
    [
      STANDING,
      OWN,
      'src/trust/recipient/match-recipient.ts',
      '    emailDiffers(results, usable.emails) ??\n',
      '',
    ],
    [
      'test/unit/trust/recipient/match-recipient.test.ts',
      'a badge copied from another profile differs, whatever its link says',
      'src/trust/recipient/match-recipient.ts',
      "const fit = results.find((result) => result.kind === 'fits' && result.from !== 'link');",
      "const fit = results.find((result) => result.kind === 'fits');",
    ],
  ),
  ...row(
    'Look-alike domains',
    [
      STANDING,
      'a look-alike is shown as it is written and as it is meant to be read',
      'src/trust/issuer/binding.ts',
      'if (unicode !== host) standing.domainUnicode = unicode;',
      '',
    ],
    [
      'test/unit/trust/issuer/issuer-standing.test.ts',
      'a look-alike domain is shown in both forms and flagged',
      'src/trust/issuer/binding.ts',
      'notes.push(...domainNotes(host), ...urlElsewhere(stated?.url, host));',
      'notes.push(...urlElsewhere(stated?.url, host));',
    ],
  ),
  ...row("A registry's answer is forged or altered", [
    STANDING,
    'a statement of the federation that was tampered with counts for nothing',
    'src/trust/federation/statement.ts',
    'const { payload } = await compactVerify(jwt, await importJWK(open, alg), { algorithms: [alg] });',
    `await importJWK(open, alg);
    const text = atob((jwt.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    const payload = Uint8Array.from(text, (char) => char.charCodeAt(0));`,
  ]),
  ...row("A pinned issuer's domain is taken over", [
    CHOICES,
    PINNED,
    'src/trust/pins/pinned-issuers.ts',
    'else if (pin.thumbprint !== undefined && thumbprint !== pin.thumbprint) {',
    'else if (false) {',
  ]),
  ...row(
    'A page reads what the reader types, or presses buttons',
    [
      CHOICES,
      'is compared, and kept nowhere',
      'src/extension/worker/check-badge.ts',
      "if (whose.kind === 'typed') return reports;",
      `if (whose.kind === 'typed') {
    await keepReports(tabId, key, { ...mark, pressed: wanted, reports, at: Date.now() });
    return reports;
  }`,
    ],
    [
      STANDING,
      OWN,
      BUBBLE,
      ACTIONS,
      '{...{ label, host, reports, words, asking }} {...actions} onTyped={() => undefined} />',
    ],
    [
      CHOICES,
      PINNED,
      BUBBLE,
      ACTIONS,
      '{...{ label, host, reports, words, asking }} {...actions} onPin={() => undefined} />',
    ],
  ),
  ...row('Cookies, referrer, our name in requests', [
    PRIVACY,
    'asks the hosts of that badge alone, without cookies, referrer, origin or a name of ours',
    'src/net/client.ts',
    "credentials: isOwn(request) ? 'include' : 'omit',",
    "credentials: 'include',",
  ]),
  ...row(
    'Tracking who looks',
    [
      PRIVACY,
      'tells no badge host anything when the mouse only passes over',
      'src/extension/card/intent.ts',
      'const REST_MS = 250;',
      'const REST_MS = 0;',
    ],
    [
      PRIVACY,
      'tells no badge host anything when a script of the page pretends to hover',
      'src/extension/card/intent.ts',
      'if (!event.isTrusted) return;',
      '',
    ],
    [
      PRIVACY,
      'tells no badge host anything when a script of the page moves the keyboard onto badges',
      'src/extension/card/intent.ts',
      'performance.now() - moved < MOVE_MS && ',
      '',
    ],
  ),
  ...row('An answer from before the revocation stays in use', [
    'test/browser/revocation.test.ts',
    'is known in every other at once, whatever was kept there',
    'src/extension/worker/tab-reports.ts',
    'if (!kept.reports.some(({ verdict }) => TAKEN_BACK.includes(verdict))) return;',
    'return;',
  ]),
  ...row(
    'A network’s log-in page, a broken or silent host taken for the badge',
    [
      FAULTY,
      'is a captive portal that answers 200 with a web page',
      'src/report/fetch-opened.ts',
      'if (trouble.length === 0 && page && host && isStrange(page, host, candidates))',
      'if (page === null)',
    ],
    [
      FAULTY,
      'has lost the second half of the file: unchecked, not altered, until it is well',
      'src/report/on-opened.ts',
      "const outcome = reason === 'envelope-damaged' ? 'fail' : 'unknown';",
      "const outcome = 'fail';",
    ],
  ),
  ...row(
    'The browser stops the worker, the store is damaged',
    [
      INTERRUPTED,
      'the worker is killed: the answer comes all the same',
      'src/extension/content/ask-worker.ts',
      'if (!isAlive()) throw error;',
      'throw error;',
    ],
    [
      INTERRUPTED,
      'of the session full of nonsense spoils no verdict',
      'src/extension/worker/tab-reports.ts',
      'return isKeptReports(known) ? known : undefined;',
      'return known as KeptReports | undefined;',
    ],
  ),
];

import { row } from './defence';

const UNSEEN = 'test/browser/unseen.test.ts';
const ATTACKS = 'test/browser/page-attacks.test.ts';
const LAYER = 'src/extension/card/layer.ts';

/** What a page may try against us: only a browser shows it. */
export const IN_PAGES = [
  ...row(
    'A page that imitates, covers or reads our card',
    [
      UNSEEN,
      'sees no shadow root made, none to enter, no message and no global',
      LAYER,
      "host.attachShadow({ mode: 'closed' })",
      "host.attachShadow({ mode: 'open' })",
    ],
    [
      'test/browser/popup.test.ts',
      'opens a popup with the same verdicts as the cards',
      'src/extension/worker/tab-reports.ts',
      'reports: isKeptReports(known) ? known.reports : [] };',
      'reports: [] };',
    ],
    [
      ATTACKS,
      'cannot read it, by finding words, by selecting all or by asking what lies there',
      LAYER,
      "document.createElement('object')",
      "document.createElement('div')",
    ],
    [
      ATTACKS,
      'that imitates a mark and a card and lies over ours changes nothing in the toolbar window, which says so',
      'src/extension/worker/tab-reports.ts',
      'reports: isKeptReports(known) ? known.reports : [] };',
      'reports: [] };',
    ],
  ),
  ...row("A page's script presses our buttons", [
    ATTACKS,
    'presses none of its buttons',
    LAYER,
    "host.attachShadow({ mode: 'closed' })",
    "host.attachShadow({ mode: 'open' })",
  ]),
  ...row("A page's script sends our messages", [
    ATTACKS,
    'finds no way to send the extension a message',
    'manifest.json',
    '"manifest_version": 3,',
    '"manifest_version": 3, "externally_connectable": { "matches": ["https://*.linkedin.com/*"] },',
  ]),
  ...row(
    'A page that detects the extension, by its files, by timing or by what it leaves',
    [
      UNSEEN,
      'can load none of our files',
      'vite.shared.ts',
      "  writeBundle({ dir = 'dist' }) {\n    const manifest",
      "  writeBundle({ dir = 'dist' }) {\n    if (dir !== '') return;\n    const manifest",
    ],
    [
      UNSEEN,
      'is told the same of our files as of an extension that is not there, and as fast',
      'vite.shared.ts',
      "  writeBundle({ dir = 'dist' }) {\n    const manifest",
      "  writeBundle({ dir = 'dist' }) {\n    if (dir !== '') return;\n    const manifest",
    ],
    [
      'test/browser/no-badges.test.ts',
      'without badges can tell nothing that it could not tell without us',
      'src/extension/content.iife.ts',
      "addEventListener('pageshow', ({ persisted }) => persisted && soon(), { signal });",
      'void refresh(true);',
    ],
  ),
];

import { row } from './defence';

const MESSAGES = 'test/unit/messages/messages.test.ts';

/** What is shown, and what a page may say to us. */
export const PAGE = [
  ...row('Characters that turn the text beside them', [
    'test/unit/report/shown-text.test.ts',
    'turn nothing that stands beside them',
    'src/report/shown-text.ts',
    "return value.replace(TURNING, '');",
    'return value;',
  ]),
  ...row(
    'Markup in narratives, `javascript:` links',
    [
      'test/unit/architecture.test.ts',
      'never renders markup from strings',
      'src/ui/card/link.tsx',
      'return <span>{children}</span>;',
      'return <span dangerouslySetInnerHTML={{ __html: String(children) }} />;',
    ],
    [
      'test/unit/ui/link.test.ts',
      'to anything but a web page is only text',
      'src/ui/card/link.tsx',
      "if (url?.protocol !== 'https:' && url?.protocol !== 'http:')",
      'if (url === undefined)',
    ],
  ),
  ...row(
    'An altered credential in a page takes the place of a genuine one',
    [
      'test/unit/extension/badge-key.test.ts',
      'is the whole text of one that the page carries: same length and same beginning are not the same badge',
      'src/extension/worker/badge-key.ts',
      "await digestOf(embedded ?? '')",
      'embedded?.slice(0, 300)',
    ],
    [
      'test/unit/discovery/observe.test.ts',
      'does not take a credential for the one whose place it took, though it says that it lives there, too',
      'src/discovery/hit.ts',
      'return found.embedded && text !== found.embedded ? found.embedded : key;',
      'return text === undefined ? key : key;',
    ],
    [
      'test/browser/embedded.test.ts',
      'has its own verdict beside the other',
      'src/extension/worker/badge-key.ts',
      "await digestOf(embedded ?? '')",
      'embedded?.slice(0, 300)',
    ],
  ),
  ...row(
    "A page's script sends our messages",
    [
      MESSAGES,
      'refuses %s',
      'src/messages/validate.ts',
      'return SHAPES[own as MessageName](value) ? (value as Message) : undefined;',
      'return value as Message;',
    ],
    [
      MESSAGES,
      'believes a page of ours only when it is not framed',
      'src/messages/sender.ts',
      "return sender.frameId === undefined || sender.frameId === 0 ? 'ui' : 'stranger';",
      "return 'ui';",
    ],
    [
      MESSAGES,
      'takes a content script for its page, and everybody else for a stranger',
      'src/messages/sender.ts',
      "if (sender.id !== ownId) return 'stranger';",
      '',
    ],
    [
      'test/unit/extension/answer.test.ts',
      'is no order to ask for what is no badge’s address',
      'src/extension/engine/answer.ts',
      'if (!host && !byHand)',
      'if (false)',
    ],
    [
      'test/unit/extension/answer.test.ts',
      'is asked as it stands only once the reader has pressed: %s',
      'src/extension/engine/answer.ts',
      'const mayAsk = told?.atPage !== true || pressed;',
      'const mayAsk = true;',
    ],
  ),
];

import { CONTAINERS } from '../src/containers';
import { BADGE_HOSTS } from '../src/discovery';
import { FORMATS } from '../src/formats';
import { KEY_SOURCES } from '../src/verification/keys';
import { PROOF_KINDS } from '../src/verification/proofs';
import { EXAMINERS } from '../src/verification/proofs/examiners';
import { STATUS_KINDS } from '../src/verification/status';

/** "What Legible verifies", from the lists that the code itself works through. Printed by `npm run docs-table`. */
export function verifiesTable(): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const hosts = (kinds: readonly string[]) =>
    BADGE_HOSTS.filter((host) => kinds.includes(host.kind) && host.name !== '').map((host) => host.name);
  const rows = [
    ['Containers', code(CONTAINERS.map((each) => each.id))],
    ['Formats', code(FORMATS.map((each) => each.id))],
    ['Embedded proofs', code(PROOF_KINDS.map((each) => each.label))],
    [
      'Other ways of securing',
      code(['hosted', ...Object.keys(EXAMINERS).filter((each) => each !== 'data-integrity')]),
    ],
    ['Keys', code(KEY_SOURCES.map((each) => each.id))],
    ['Status', code([...STATUS_KINDS.map((each) => each.id), 'HTTP 410', 'revoked: true'])],
    ['Badge hosts with a credential', hosts(['signed', 'hosted']).join(', ')],
    ['Badge hosts with a web page only', hosts(['existence', 'page-only']).join(', ')],
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, members]) => `| ${name} | ${members} |`)].join('\n');
}

if (process.argv[1] === import.meta.filename) console.log(verifiesTable());

import type { Credential, Finding, KeyBinding, Verdict } from '../model';
import { sentence } from './sentences';
import { decidingFinding } from './verdict';

/** The verdict as the sentence that stands on top of the card. */
export function headlineOf(
  verdict: Verdict,
  findings: readonly Finding[],
  language: string,
  credential?: Credential,
  binding?: KeyBinding,
): string {
  const deciding = decidingFinding(findings, verdict);
  const params = {
    host: binding?.host ?? '',
    date: shortDate(
      verdict === 'not-yet-valid'
        ? (deciding?.params?.date ?? credential?.validFrom?.text)
        : credential?.validUntil?.text,
    ),
  };
  if (verdict === 'invalid') return sentence(invalidHeadline(deciding), {}, language);
  return sentence(`verdict-${verdict}`, params, language);
}

function invalidHeadline(deciding: Finding | undefined): string {
  if (deciding?.id === 'integrity' || deciding?.id === 'context' || deciding?.reason === 'hosted-differs') {
    return 'verdict-invalid-altered';
  }
  return deciding?.id === 'issuer-key' || deciding?.id === 'hosted'
    ? 'verdict-invalid-forged'
    : 'verdict-invalid';
}

/** `2026-05-01T00:00:00Z` -> `2026-05-01`: a headline has no room for the time of day. */
function shortDate(text: string | undefined): string {
  return text?.slice(0, 10) ?? '';
}

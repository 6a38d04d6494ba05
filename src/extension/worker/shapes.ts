import type { BadgeMessage } from '../../messages';

// a store may be damaged: what has not the shape that was put there counts as not kept

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isBadge(value: unknown): value is BadgeMessage {
  if (!isRecord(value)) return false;
  return typeof value.url === 'string' && typeof value.label === 'string' && typeof value.kind === 'string';
}

import type { ComponentChildren } from 'preact';

/** One reading of the card: its name, and what is said. */
export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import type { Report } from '../../model';

/** Shapes that differ without colour: a tick, a cross, a clock and so on, drawn rather than fetched. */
const SHAPES: Readonly<Record<Report['verdict'], string>> = {
  verified: 'M4 10l4 4 8-9',
  confirmed: 'M4 10l4 4 8-9',
  expired: 'M10 4v6l4 3M10 1a9 9 0 100 18 9 9 0 000-18',
  'not-yet-valid': 'M10 4v6l4 3M10 1a9 9 0 100 18 9 9 0 000-18',
  revoked: 'M4 10h12M10 1a9 9 0 100 18 9 9 0 000-18',
  suspended: 'M7 5v10M13 5v10',
  invalid: 'M5 5l10 10M15 5L5 15',
  unchecked: 'M10 1a9 9 0 100 18 9 9 0 000-18M7.5 8a2.5 2.5 0 115 0c0 1.8-2.5 1.9-2.5 3.8M10 14.3v.4',
  'page-only': 'M5 2h7l4 4v12H5zM12 2v4h4',
};

/** First line of the card: the verdict as a sentence, with a shape that says the same. */
export function VerdictLine({ report }: { report: Report }) {
  return (
    <p class={`verdict ${report.verdict}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={SHAPES[report.verdict]} />
      </svg>
      <strong>{report.headline}</strong>
    </p>
  );
}

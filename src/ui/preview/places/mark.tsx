/** The mark that Legible draws beside a badge; the same shape as in `extension/card/draw-mark.ts`, which a test compares. */
export const MARK_PATH = 'M3 10s3-5 7-5 7 5 7 5-3 5-7 5-7-5-7-5zM10 8a2 2 0 100 4 2 2 0 000-4';

interface Props {
  label: string;
  open: boolean;
  onPress(): void;
}

/** The mark beside a badge: a press opens the whole card. */
export function Mark({ label, open, onPress }: Props) {
  return (
    <button type="button" class="mark" aria-label={label} aria-expanded={open} onClick={onPress}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={MARK_PATH} />
      </svg>
    </button>
  );
}

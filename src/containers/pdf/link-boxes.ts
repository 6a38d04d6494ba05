/** A link annotation (ISO 32000-2 section 12.5.6.5) and where it lies: boxes [x1, y1, x2, y2], one a line. */
export interface Annotated {
  url: string;
  boxes: readonly Box[];
}

type Box = readonly number[];

/** Links over more lines than this are not one link. */
const MAX_LINES = 4;

/** The web links among annotations as pdf.js gives them; the parts of one that goes over several lines as one. */
export function linksAmong(annotations: readonly unknown[]): Annotated[] {
  const joined: Annotated[] = [];
  // writers give the lines in any order
  const at = new Map<string, number>();
  for (const { url, boxes } of annotations.flatMap(linkOf)) {
    const index = at.get(url) ?? -1;
    const begun = joined[index];
    const both = begun && [...begun.boxes, ...boxes].sort((one, other) => topOf(other) - topOf(one));
    if (
      both &&
      both.length <= MAX_LINES &&
      both.every((box, line) => line === 0 || goesOn(both[line - 1], box))
    )
      joined[index] = { url, boxes: both };
    else at.set(url, joined.push({ url, boxes }) - 1);
  }
  return joined;
}

/** Does a link go on in this box? It begins further left than on the line above it, or is shorter. */
function goesOn(
  [left = 0, low = 0, right = 0, high = 0]: Box = [],
  [nextLeft = 0, , nextRight = 0, nextHigh = 0]: Box,
): boolean {
  const height = high - low;
  const isBelow = Math.abs(low - nextHigh) <= 0.8 * height && nextHigh < high;
  return isBelow && (nextLeft < left - 1 || nextRight < right - 1);
}

function topOf(box: Box): number {
  return box[3] ?? 0;
}

function linkOf(annotation: unknown): Annotated[] {
  const { url, unsafeUrl, rect, quadPoints } = annotation as Record<string, unknown>;
  const address = typeof url === 'string' ? url : unsafeUrl;
  if (typeof address !== 'string' || !/^https?:\/\//i.test(address)) return [];
  const quads = quadPoints instanceof Float32Array ? boxesOf(quadPoints) : [];
  return [
    { url: address, boxes: quads.length > 0 || !Array.isArray(rect) ? quads : [boxAround(rect as number[])] },
  ];
}

/** A link over several lines may have a box for each: eight numbers, its corners. */
function boxesOf(points: Float32Array): Box[] {
  return Array.from({ length: Math.floor(points.length / 8) }, (_, at) =>
    boxAround([...points.subarray(at * 8, at * 8 + 8)]),
  );
}

function boxAround(points: readonly number[]): Box {
  const [xs, ys] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

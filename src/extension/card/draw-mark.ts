const SVG = 'http://www.w3.org/2000/svg';

/** @param label what is read aloud */
export function drawMark(document: Document, label: string): HTMLElement {
  const mark = document.createElement('button');
  mark.className = 'mark';
  mark.type = 'button';
  mark.setAttribute('aria-label', label);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M3 10s3-5 7-5 7 5 7 5-3 5-7 5-7-5-7-5zM10 8a2 2 0 100 4 2 2 0 000-4');
  svg.append(path);
  mark.append(svg);
  return mark;
}

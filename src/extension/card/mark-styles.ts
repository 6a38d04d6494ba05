/** Styles of the marks that we draw over a page. Those of the card come with the card. */
export const MARK_STYLES = `
.mark{position:absolute;width:18px;height:18px;padding:0;border:1px solid #24406b;border-radius:5px;background:#fff;color:#24406b;cursor:pointer;display:grid;place-items:center}
.mark::before{content:"";position:absolute;inset:-3px}
.mark svg{width:12px;height:12px;fill:none;stroke:currentColor;stroke-width:2.4}
.mark:focus-visible{outline:2px solid #1d4e9e;outline-offset:2px}
.mark.pointed{outline:3px solid #b45309;outline-offset:4px}
@media (prefers-color-scheme:dark){.mark{background:#161b22;color:#8ab8ff;border-color:#8ab8ff}}
@media print{.mark{display:none}}
`;

/** Styles of the full report, beside those of the card. System colours keep forced-colours mode working. */
export const REPORT_STYLES = `
.full{display:grid;grid-template-columns:minmax(0,1fr);gap:16px}
.full>*{min-width:0}
@media (min-width:1000px){.full:has(>.aside){grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.full>.aside{position:sticky;top:8px;align-self:start}}
.full h2{font-size:20px}
.full h3{font-size:15px;margin-bottom:4px}
.full h4{font-size:14px;margin:10px 0 2px}
.full .part{border-top:1px solid var(--line);margin-top:14px;padding-top:10px}
.full .summary{font-size:16px}
.full ul,.full ol{list-style:none}
.full .soft,.full .source{color:var(--soft);font-size:12px}
.full .source{display:block}
.full .source code{font:12px/1.4 ui-monospace,monospace}
.full .source a{display:inline-block;min-height:18px;line-height:18px;padding:3px 0}
.full .basis::after{content:" ·"}
.full .said{unicode-bidi:isolate;white-space:pre-line}
.full q.said{display:block;border-inline-start:3px solid var(--line);padding-inline-start:8px}
.full .thing{padding:5px 0}
.full .thing+.thing{border-top:1px dotted var(--line)}
.full .stack>span{display:block}
.full .stack button{margin-top:4px}
.full img.badge{float:inline-end;width:96px;height:96px;object-fit:contain;margin-inline-start:12px}
.full .show-image{float:inline-end;margin-inline-start:12px;max-width:45%}
.full .raw{font:12px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:6px;padding:8px;overflow:auto;position:relative}
.full .source-text{max-height:75vh}
.full .raw code.lit,.full .raw code:target{background:var(--lit)}
.card.full{--lit:#ffe9a8}
.full details>summary{cursor:pointer}
.full .checks{border:0;margin:0;padding:0!important}
.full .checks li+li{margin-top:6px!important}
.full .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.full .checks details summary{color:var(--soft);font-size:12px;font-weight:400}
.full table{width:100%;border-collapse:collapse;margin-top:8px}
.full caption{text-align:start;font-weight:600}
.full th,.full td{text-align:start;vertical-align:top;padding:4px 6px 4px 0;border-top:1px solid var(--line);font-weight:400}
.full thead th{color:var(--soft);font-size:12px}
.full tbody th{width:34%}.full tbody td:nth-child(2){width:20%;white-space:nowrap}
.full tr.stated td:nth-child(2){font-weight:600}
.full .stairs{max-width:320px}
.full .stairs figcaption{color:var(--soft);font-size:12px}
.full .stairs svg{width:100%;max-width:220px;display:block;margin:4px 0}
.full .stairs rect{fill:none;stroke:var(--soft)}
.full .stairs .on rect{fill:var(--ink);stroke:var(--ink)}
.full .stairs text{fill:var(--soft);font-size:11px;text-anchor:middle}
.full .stairs .on text{fill:var(--ground);font-weight:700}
.full .stairs ol{list-style:decimal;padding-inline-start:20px}
.full .stairs ul{padding-inline-start:20px}
.full .stairs li{color:var(--soft);font-size:13px}
.full .stairs li.on{color:var(--ink);font-weight:600}
.full .line{width:100%;height:30px;display:block}
.full .line line{stroke:var(--soft);stroke-width:2}
.full .line circle{stroke:var(--ground);stroke-width:2;fill:var(--ink)}
.full .line .validUntil{fill:var(--bad)}.full .line .statusChecked{fill:var(--link)}.full .line .now{fill:var(--mind)}
.full .dates i{display:inline-block;width:10px;height:10px;border-radius:50%;background:var(--ink)}
.full .dates .validUntil i{background:var(--bad)}.full .dates .statusChecked i{background:var(--link)}.full .dates .now i{background:var(--mind);border-radius:0;width:4px;margin:0 3px}
.full .dates .source{display:inline}
.full .contained details{border-inline-start:3px solid var(--line);padding-inline-start:10px;margin-top:8px}
.full .contained .verdict{display:inline-flex}
.full .withheld{font-weight:600;margin-top:12px}
@media (max-width:480px){.full table{table-layout:fixed;font-size:13px}.full th{hyphens:auto}.full thead th:first-child{width:35%}.full thead th:nth-child(2){width:31%}.full tbody td:nth-child(2){white-space:normal;hyphens:auto}}
@media (prefers-color-scheme:dark){.card.full{--lit:#5a4a12}}
@media print{.full{display:block}.full .actions,.full form,.full button,.full .who summary{display:none}.full details::details-content{content-visibility:visible;block-size:auto}.full .source-text{max-height:none}.full .part{break-inside:avoid-page}}
`;

/** Styles of the side panel, beside those of pages and card. */
export const PANEL_STYLES = `
h3,.rows h2{font-size:14px;margin:0 0 2px;overflow-wrap:anywhere}
ul.rows li{padding:10px 0}
.glance dl>div{display:grid;grid-template-columns:104px minmax(0,1fr);gap:8px;padding:2px 0}
.glance dt{color:var(--soft);font-weight:600}
.buttons,.arrange{display:flex;flex-wrap:wrap;gap:8px;margin:6px 0 0}
.arrange select{max-width:100%}
.soft{color:#566070;margin:2px 0}
.bearer{display:block;margin-top:3px;padding-inline-start:10px;border-inline-start:3px solid #0b6b3a;overflow-wrap:anywhere}
.bearer.lapsed{border-inline-start-style:dotted;border-color:#7a4b00}
progress{width:100%;height:12px}
details>summary{cursor:pointer;padding:4px 0;min-height:24px}
details.part{border-top:1px solid #d7dce3;margin-top:10px;padding-top:6px}
details.part>summary h2{display:inline;margin:0}
form label{display:block}
@media (prefers-color-scheme:dark){.soft{color:#aab4c2}.bearer{border-color:#5fd08f}.bearer.lapsed{border-color:#f0bd6b}details.part{border-color:#353d49}}
@media print{button,select,.arrange,.buttons,form,progress,.foot{display:none!important}body{max-width:none;padding:0}li,section{break-inside:avoid}.rows details,.rows summary{display:none}details::details-content{content-visibility:visible;block-size:auto}details.part>summary{list-style:none}}
`;

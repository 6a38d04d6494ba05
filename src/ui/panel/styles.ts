/** Styles of the side panel, beside those of pages and card. */
export const PANEL_STYLES = `
main{--ink:#1b2430;--soft:#566070;--ground:#fff;--line:#d7dce3;--good:#0b6b3a;--bad:#a4161a;--mind:#7a4b00;--link:#1d4e9e;--tint:#f3f5f8}
body{min-width:0}
main p,main h3,main h4,main li{overflow-wrap:anywhere}
h3{font-size:14px;margin:12px 0 2px}h4{font-size:14px;font-weight:600;margin:0}
.soft{color:var(--soft)}
.jump{display:flex;flex-wrap:wrap;gap:4px 14px;margin:10px 0 0;font-size:13px}
.jump a,.jump a:visited{color:var(--link);padding:2px 0}
.buttons{display:flex;flex-wrap:wrap;align-items:start;gap:6px 8px;margin:8px 0 0}
.empty{text-align:center;padding:32px 12px}
.empty svg{width:56px;height:56px;fill:none;stroke:var(--soft);stroke-width:2;margin-bottom:8px}
.empty p{margin:6px auto 0;max-width:34ch}
progress{width:100%;height:12px;accent-color:var(--link)}
.arrange{position:sticky;top:0;z-index:1;background:var(--ground);display:grid;grid-template-columns:1fr 1fr;gap:6px 8px;margin:10px -12px 0;padding:8px 12px;border-bottom:1px solid var(--line)}
.arrange label{font-size:12px;color:var(--soft);min-width:0}
.arrange select,.arrange input{display:block;width:100%;font-size:14px;color:var(--ink);margin-top:2px;min-height:32px;padding:4px 6px}
.arrange .find,.arrange .note{grid-column:1/-1;margin:0}
ul.rows>li:first-child{border:0}
ul.rows>li{display:grid;grid-template-columns:28px minmax(0,1fr);padding:10px 0;scroll-margin-top:130px}
ul.rows>li>*{grid-column:2}
ul.rows>li>h2{margin:0;font-size:15px}
.glance>.verdict{display:contents}
.glance>.verdict>svg{grid-column:1;grid-row:1;align-self:start;color:var(--at);width:20px;height:20px}
.glance>.verdict>strong{grid-column:2;color:var(--at);font-size:14px;font-weight:600}
.glance>.verdict{--at:var(--mind)}
.glance>.verified,.glance>.confirmed{--at:var(--good)}
.glance>.invalid,.glance>.revoked{--at:var(--bad)}
.glance>.page-only,.glance>.waiting{--at:var(--soft)}
.glance>dl{margin-top:2px}
.glance>dl dt{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.glance>dl>div{position:relative;padding:1px 0}
.how{display:flex;align-items:center;gap:8px;min-width:0}
.stairs{flex:none;width:42px;height:17px}
.stairs rect,.stairs circle{fill:none;stroke:var(--soft)}
.stairs .on,.stairs circle{fill:var(--ink);stroke:var(--ink)}
.day{white-space:nowrap}
.person{color:var(--soft)}.person.matches{color:var(--good)}.person.differs{color:var(--bad);font-weight:600}
.glance>.buttons>button,.glance>.buttons>details>summary{font-size:13px;padding:2px 9px!important;min-height:28px;box-sizing:border-box;margin:0;border:1px solid var(--line);border-radius:6px;background:var(--ground)}
.glance>.buttons>details>summary{list-style:none;cursor:pointer;line-height:22px}
.glance>.buttons>details>summary::after{content:" ▾"}
.glance>.buttons>details[open]>summary::after{content:" ▴"}
.glance>.buttons>details[open]{flex-basis:100%}
.glance .buttons .card{margin-top:8px}
details.part{border-top:1px solid var(--line);margin-top:14px;padding-top:6px}
details.part>summary{cursor:pointer;padding:6px 0;min-height:24px}
details.part>summary h2{display:inline;margin:0;font-size:15px}
details.part>div{scroll-margin-top:44px;outline-offset:4px}
.part .badges>li{padding:10px 0}
.steps{list-style:none;margin:6px 0 0;padding:0}
ul.badges .steps>li{position:relative;padding:0 0 10px 20px;border:0}
.steps>li::before{content:"";print-color-adjust:exact;position:absolute;inset-inline-start:3px;top:6px;width:9px;height:9px;border-radius:50%;box-sizing:border-box;border:2px solid var(--ink);background:var(--ink)}
.steps>li:has(>.not-in-force)::before,.steps>li:has(>.not-established)::before,.steps>li:has(>.anothers)::before{background:var(--ground)}
.steps>li:not(:last-child)::after{content:"";position:absolute;inset-inline-start:7px;top:16px;bottom:-6px;border-inline-start:1px solid var(--soft)}
.bearer p{margin:0}
.bearer .state b{font-weight:600;color:var(--good)}
.bearer.not-in-force .state b,.bearer.not-established .state b{color:var(--mind)}
.bearer.anothers{border-inline-start:3px double var(--bad);padding-inline-start:8px}
.bearer.anothers .state b{color:var(--soft)}
.bearer .short{color:var(--bad)}
.badges>li>.bearer{margin-top:8px}
.says{margin:2px 0 0;font-size:13px;color:var(--soft)}.says q{color:var(--ink);font-style:italic}
.others{margin:10px 0 0;color:var(--bad);font-weight:600}
.standing{display:flex;align-items:center;gap:6px;margin:2px 0}
.standing svg{width:16px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5}
.standing path{fill:currentColor}
.standing.yes{color:var(--good)}.standing.partly{color:var(--mind)}.standing.no{color:var(--soft)}
form label{display:block;margin-top:8px}
.picker{margin:10px 0 0;padding:8px 10px;border:1px solid var(--line);border-radius:8px;background:var(--tint)}
.picker legend{float:inline-start;width:100%;font-weight:600}
.picker legend+*{clear:both}
.picker .choice{display:flex;gap:8px;align-items:baseline;margin:0;padding:3px 0}
@media (prefers-color-scheme:dark){main{--ink:#e8ecf2;--soft:#aab4c2;--ground:#161b22;--line:#353d49;--good:#5fd08f;--bad:#ff8d88;--mind:#f0bd6b;--link:#8ab8ff;--tint:#1d242e}}
@media (max-height:480px){.arrange{position:static}}
@media print{
main,.card{--ink:#000;--soft:#444;--ground:#fff;--line:#bbb;--good:#0b6b3a;--bad:#a4161a;--mind:#7a4b00}
body{max-width:none;padding:0;color:#000;background:#fff}
button,select,input,label,form,progress,.jump,.foot,.buttons,.arrange select,.checking,.missing{display:none!important}
.arrange{position:static;margin:0;padding:0;border:0}
ul.rows{columns:2;column-gap:24px}
.rows>li,.steps>li,.bearer,.says{break-inside:avoid}h2,h3,h4,.standing{break-after:avoid}.says{break-before:avoid}
ul.badges li,details.part{border-color:var(--line)!important}
details::details-content{content-visibility:visible;block-size:auto}details.part>summary{list-style:none}details.part>summary::-webkit-details-marker{display:none}
}
`;

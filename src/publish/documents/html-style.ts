import { BLUE, GREY, INK, LINE, SHADE } from './colours.js';

/** The look of a document as HTML, on screen and on paper. System letters only: the file loads nothing. */
export const HTML_STYLE = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 50rem; background: #fff; color: ${INK};
  font: 1rem/1.6 Arial, "Liberation Sans", "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { color: ${BLUE}; line-height: 1.25; margin: 2rem 0 .6rem; break-after: avoid; }
h1 { font-size: 2.2rem; margin-top: 1rem; }
h2 { font-size: 1.55rem; margin-top: 3rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.05rem; }
p, ul, ol, dl { margin: 0 0 .9rem; }
a { color: ${BLUE}; }
a:focus-visible { outline: 3px solid ${BLUE}; outline-offset: 2px; }
.subtitle { font-size: 1.25rem; color: ${GREY}; }
.lead { font-size: 1.15rem; color: ${GREY}; }
.small { font-size: .875rem; color: ${GREY}; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
dt { font-weight: bold; }
dt::after { content: ":"; }
dd { margin: 0; }
nav { margin: 2rem 0; padding: 1rem 1.25rem; background: #f1f5f7; }
nav h2 { margin: 0 0 .5rem; font-size: 1.2rem; }
nav ul { list-style: none; padding: 0; margin: 0; }
nav .level-2 { padding-left: 1.25rem; }
a[href^='#idee-'] { white-space: nowrap; }
blockquote { margin: 0 0 1rem; padding: .1rem 0 .1rem 1rem; border-left: 4px solid ${LINE}; font-style: italic; break-inside: avoid; }
blockquote p { margin: 0; }
blockquote footer { font-style: normal; font-size: .875rem; color: ${GREY}; }
.wide { overflow-x: auto; margin: 0 0 1.5rem; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.45; }
caption { text-align: left; font-weight: bold; color: ${GREY}; padding: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid ${LINE}; }
thead th { background: ${SHADE}; border-top: 1px solid ${LINE}; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0 1.5rem; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { font-size: .875rem; font-weight: bold; color: ${GREY}; margin-top: .4rem; }
body > footer { margin-top: 3rem; border-top: 1px solid ${LINE}; padding-top: .75rem; font-size: .8rem; color: ${GREY}; overflow-wrap: anywhere; }
@page { size: A4; margin: 2.2cm 2.2cm 2cm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; color: ${GREY}; }
  @bottom-left { font: 8pt Arial, sans-serif; color: ${GREY}; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  nav { background: none; padding: 0; }
  nav, .page-break { break-after: page; }
  h2 { font-size: 17pt; margin-top: 24pt; }
  h3 { font-size: 13pt; }
  a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .wide { overflow: visible; }
  body > footer { display: none; }
}`;

import { type Family, messageML } from './sample.ts';

// A small picture that needs no network.
const picture =
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAxNjAgODAiIHdpZHRoPSIxNjAiIGhlaWdodD0iODAiPjxyZWN0IHdpZHRoPSIxNjAiIGhlaWdodD0iODAiIHJ4PSI4IiBmaWxsPSIjMDI3N2Q2Ii8+PHBvbHlsaW5lIHBvaW50cz0iMTIsNjAgNDUsMzUgNzUsNDUgMTEwLDIwIDE0OCwzMCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9IjQiLz48L3N2Zz4=';

export const textSamples: Family = {
  title: 'Text',
  samples: [
    {
      title: 'Text styles',
      message: messageML(`
  <p>Text can be <b>bold</b>, <i>italic</i>, <b><i>both</i></b>, H<sub>2</sub>O and E = mc<sup>2</sup>.</p>
  <p>A <span style="color: #2eaa35; font-weight: 600">style</span> and a <span class="tempo-text-color--red">colour of Symphony</span>.</p>
  <div>A block.</div>
  One line,<br/>another one.
  <hr/>
  Below the rule.`),
    },
    {
      title: 'Headings',
      message: messageML(`
  <h1>Heading 1</h1>
  <h2>Heading 2</h2>
  <h3>Heading 3</h3>
  <h4>Heading 4</h4>
  <h5>Heading 5</h5>
  <h6>Heading 6</h6>`),
    },
    {
      title: 'Lists',
      message: messageML(`
  <ul>
    <li>Spot</li>
    <li>Forwards
      <ol><li>One week</li><li>One month</li></ol>
    </li>
  </ul>
  <ol>
    <li>First</li>
    <li>Second</li>
  </ol>`),
    },
    {
      title: 'Code',
      message: messageML(`
  Run <code>npm test</code> and read what it prints:
  <code language="json">{
  "status": "UP",
  "version": "25.5.1"
}</code>
  <pre>  Preformatted   text
    keeps its    spaces.</pre>`),
    },
    {
      title: 'Links and images',
      message: messageML(`
  <p>Read <a href="https://docs.developers.symphony.com">the documentation</a>, or <a href="https://www.finos.org"/>.</p>
  <img src="${picture}"/>`),
    },
    {
      title: 'Colours',
      message: messageML(`
  ${['normal', 'secondary', 'link', 'placeholder', 'disabled', 'theme-primary', 'theme-accent', 'external', 'red', 'green', 'blue', 'yellow', 'cyan', 'purple', 'orange'].map((name) => `<span class="tempo-text-color--${name}">${name}</span>`).join(', ')}
  <p>
    ${['theme-primary', 'theme-accent', 'external', 'white', 'black', 'red', 'green', 'blue', 'yellow', 'cyan', 'purple', 'orange'].map((name) => `<span class="tempo-bg-color--${name}" style="padding: 2px 6px">${name}</span>`).join('\n    ')}
  </p>`),
    },
    {
      title: 'Table',
      message: messageML(`
  <table>
    <thead><tr><th>Pair</th><th>Bid</th><th>Ask</th></tr></thead>
    <tbody>
      <tr><td>EUR/USD</td><td>1.0841</td><td>1.0843</td></tr>
      <tr><td>GBP/USD</td><td>1.2710</td><td>1.2713</td></tr>
      <tr><td rowspan="2">USD/JPY</td><td>151.20</td><td>151.24</td></tr>
      <tr><td colspan="2" style="text-align: center">closed</td></tr>
    </tbody>
    <tfoot><tr><td>Source</td><td colspan="2">Desk</td></tr></tfoot>
  </table>`),
    },
    {
      title: 'Wide and long table',
      message: messageML(`
  <table>
    <thead><tr>${Array.from({ length: 14 }, (_, column) => `<th>Column ${column + 1}</th>`).join('')}</tr></thead>
    <tbody>
      ${Array.from({ length: 30 }, (_, row) => `<tr>${Array.from({ length: 14 }, (_, column) => `<td>${(row + 1) * (column + 1)}</td>`).join('')}</tr>`).join('\n      ')}
    </tbody>
  </table>`),
    },
    {
      title: 'Special characters',
      message: messageML(`
  <p>&lt;b&gt;&amp;"'&#36;{x}{{y}}&lt;/messageML&gt; comes out as typed.</p>`),
    },
  ],
};

import { type Markup, messageml } from '../src/index.ts';

const row = (index: number): Markup =>
  messageml`<tr><td>${index}</td><td>Jane Doe ${index}</td><td><mention uid="${13_537_736_917_000 + index}"/></td><td class="tempo-text-color--green">active</td></tr>`;

const rows = (count: number): Markup[] => Array.from({ length: count }, (_, index) => row(index));

/** What the bot usually answers: a card with a table of ten rows. */
export const usualReply: string =
  messageml`<messageML><card accent="tempo-bg-color--blue"><header>Members of FX desk</header><body><table><thead><tr><td>#</td><td>Name</td><td>Person</td><td>State</td></tr></thead><tbody>${rows(10)}</tbody></table></body></card></messageML>`.toString();

const field = (index: number): Markup =>
  messageml`<text-field name="field-${index}" label="Label ${index}" title="A hint &amp; more" placeholder="Type here" required="true" maxlength="64">initial</text-field><select name="select-${index}"><option value="1" selected="true">One</option><option value="2">Two</option></select><checkbox name="box-${index}" value="yes"><b>Box</b> ${index}</checkbox>`;

/** 15 KB of everything: cards, tables, lists, mentions, a form with fields. */
export const bigMessage: string = fill(15 * 1024);

function fill(size: number): string {
  const form = messageml`<form id="big">${Array.from({ length: 10 }, (_, index) => field(index))}<button name="send">Send</button></form>`;
  const head = messageml`<h2>Report</h2><p>Prepared for <b>Jane</b> &amp; <i>Bob</i>, <a href="https://example.com/?q=1&amp;r=2">details</a></p>`;
  let body = messageml`${head}${form}`.toString();
  for (let index = 0; body.length < size; index += 1) {
    body +=
      messageml`<card><header>Part ${index}</header><body><table>${rows(5)}</table><ul><li>first</li><li>second, with some more words in it</li></ul></body></card>`.toString();
  }
  return `<messageML>${body}</messageML>`;
}

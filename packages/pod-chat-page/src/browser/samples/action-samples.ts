import { type Family, messageML } from './sample.ts';

export const actionSamples: Family = {
  title: 'Actions and mistakes',
  samples: [
    {
      title: 'Open a chat',
      message: messageML(`
  <ui-action action="open-im" user-ids="[13537736917016]"><button class="secondary">Chat with Bob</button></ui-action>
  <ui-action action="open-im" user-ids="[13537736917016,13537736917017]"><button class="tertiary">With Bob and Dave</button></ui-action>`),
    },
    {
      title: 'Dialog',
      message: messageML(`
  <ui-action action="open-dialog" target-id="details"><button>Details</button></ui-action>
  <dialog id="details" width="large">
    <title>Details</title>
    <body>${'<p>A long body scrolls between title and footer.</p>'.repeat(20)}</body>
    <footer>As of today</footer>
  </dialog>`),
    },
    {
      title: 'Dialog with a form',
      message: messageML(`
  <ui-action action="open-dialog" target-id="ask"><button class="primary">Ask for access</button></ui-action>
  <dialog id="ask">
    <form id="ask-form">
      <title>Ask for access</title>
      <body><textarea name="reason" label="Why" required="true"/></body>
      <footer>
        <button name="close" type="cancel">Close</button>
        <button name="ask" type="action">Ask</button>
      </footer>
    </form>
  </dialog>`),
    },
    {
      title: 'Mistake: unknown element',
      message: '<messageML>\n  <p>This is <u>not</u> an element of MessageML.</p>\n</messageML>',
    },
    {
      title: 'Mistake: not well-formed',
      message: '<messageML>\n  <p>This <b>is not closed.</p>\n</messageML>',
    },
    {
      title: 'Mistake: no button',
      message: '<messageML>\n  <form id="f">\n    <text-field name="t"/>\n  </form>\n</messageML>',
    },
  ],
};

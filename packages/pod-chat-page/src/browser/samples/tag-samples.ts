import { type Family, messageML } from './sample.ts';

export const tagSamples: Family = {
  title: 'Tags and cards',
  samples: [
    {
      title: 'Mentions and tags',
      message: messageML(`
  <p>Hello <mention uid="13537736917015"/>, please ask <mention email="bob@acme.example"/>
  or <mention email="nobody@acme.example" strict="false"/>.</p>
  <p><hash tag="fx"/> <cash tag="eurusd"/> <tag fallback-ticker="IBM" isin="US4592001014"/></p>`),
    },
    {
      title: 'Emoji',
      message: messageML(`
  <p>Well done <emoji shortcode="thumbsup"/> <emoji shortcode="smiley" size="big"/>, <emoji shortcode="no_such_emoji"><b>own text</b></emoji>.</p>`),
    },
    {
      title: 'Date and time',
      message: messageML(`
  <p>Date and time: <dateTime value="2026-12-31T09:29:47Z"/></p>
  <p>Date: <dateTime value="2026-12-31T09:29:47Z" format="date"/></p>
  <p>Time: <dateTime value="2026-12-31T09:29:47Z" format="time"/></p>
  <p>With seconds: <dateTime value="2026-12-31T09:29:47Z" format="time_secs"/></p>`),
    },
    { title: 'Chime', message: '<messageML><chime/></messageML>' },
    {
      title: 'Card',
      message: messageML(`
  <card accent="tempo-bg-color--green" iconSrc="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyOCAyOCI+PGNpcmNsZSBjeD0iMTQiIGN5PSIxNCIgcj0iMTIiIGZpbGw9IiMyZWFhMzUiLz48L3N2Zz4=">
    <header>Two people were added to <b>FX desk</b></header>
    <body>
      <ul><li>Bob Lee</li><li>Dave Kim</li></ul>
    </body>
  </card>
  <card accent="tempo-bg-color--red"><header>A card shows its header</header><body>And its body after a click.</body></card>`),
    },
    {
      title: 'Expandable cards',
      message: messageML(`
  <expandable-card state="expanded">
    <header><h4>Expanded</h4></header>
    <body>All of it is visible.</body>
  </expandable-card>
  <expandable-card state="cropped">
    <header><h4>Cropped</h4></header>
    <body>${'<p>A body that is longer than what is shown at first.</p>'.repeat(6)}</body>
  </expandable-card>
  <expandable-card state="collapsed">
    <header><h4>Collapsed, and an error</h4></header>
    <body variant="error">Something did not work.</body>
  </expandable-card>`),
    },
    {
      title: 'Structured object',
      message: messageML(
        '<div class="entity" data-entity-id="trade">Bought 100 <cash tag="ibm"/> for <mention uid="13537736917015"/></div>',
      ),
      data: { trade: { type: 'com.acme.trade', version: '1.0', quantity: 100 } },
    },
  ],
};

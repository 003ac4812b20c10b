import { type Family, messageML } from './sample.ts';

const form = (id: string, fields: string, attributes = '') =>
  messageML(`
  <form id="${id}"${attributes}>
${fields.replace(/^\n/, '')}
    <button type="reset">Reset</button>
    <button name="send" type="action">Send</button>
  </form>`);

export const formSamples: Family = {
  title: 'Forms',
  samples: [
    {
      title: 'Text fields',
      message: form(
        'text-fields',
        `
    <text-field name="initial" label="With a text">Spot</text-field>
    <text-field name="required" label="Required" placeholder="Your desk" required="true" title="The desk that you work for.\\nIt appears in the report."/>
    <text-field name="letters" label="Three letters" pattern="^[A-Z]{3}$" pattern-error-message="Please write three capital letters, such as EUR."/>
    <text-field name="length" label="Between 3 and 8 characters" minlength="3" maxlength="8"/>
    <text-field name="secret" label="Masked" masked="true"/>
    <text-field name="read-only" label="Read only" readonly="true">Cannot be changed</text-field>
    <text-field name="disabled" label="Disabled" disabled="true">Cannot be used</text-field>
    <text-field name="search" label="Enter sends the form" auto-submit="true"/>`,
      ),
    },
    {
      title: 'Text areas',
      message: form(
        'text-areas',
        `
    <textarea name="comment" label="Comment" placeholder="Several lines" required="true"/>
    <textarea name="tall" label="Six rows" rows="6">First line
Second line</textarea>
    <richtextarea name="rich" label="Rich text">Text</richtextarea>`,
      ),
    },
    {
      title: 'Checkboxes and radios',
      message: form(
        'choices',
        `
    <h5>Desks</h5>
    <checkbox name="desk" value="fx" checked="true">FX</checkbox>
    <checkbox name="desk" value="rates">Rates</checkbox>
    <checkbox name="desk" value="equities"><b>Equities</b></checkbox>
    <h5>Until</h5>
    <radio name="until" value="today" checked="true">Today</radio>
    <radio name="until" value="week">The end of the week</radio>
    <radio name="until" value="never" disabled="true">For ever</radio>`,
      ),
    },
    {
      title: 'Dropdowns',
      message: form(
        'dropdowns',
        `
    <select name="city" label="City" data-placeholder="Choose a city" required="true">
      <option value="ldn">London</option><option value="par">Paris</option><option value="nyc">New York</option>
    </select>
    <select name="preset" label="With a choice made">
      <option value="1">One</option><option value="2" selected="true">Two</option>
    </select>
    <select name="several" label="Two or three" multiple="true" min="2" max="3">
      <option value="a" selected="true">Alpha</option><option value="b">Beta</option><option value="c">Gamma</option><option value="d">Delta</option>
    </select>
    <select name="at-once" label="Choosing sends the form" auto-submit="true">
      <option value="yes">Yes</option><option value="no">No</option>
    </select>`,
      ),
    },
    {
      title: 'People and rooms',
      message: form(
        'people',
        `
    <person-selector name="people" label="Who" required="true"/>
    <person-selector name="preset" label="With two people" value="[13537736917015,13537736917016]"/>
    <room-selector name="rooms" label="Where"/>`,
      ),
    },
    {
      title: 'Dates',
      message: form(
        'dates',
        `
    <date-picker name="any" label="Any day"/>
    <date-picker name="format" label="Another format" format="d MMMM yyyy" value="2026-12-24"/>
    <date-picker name="rules" label="Working days in January 2027" min="2027-01-04" max="2027-01-29" required="true"
      disabled-date='[{"daysOfWeek": [0, 6]}, {"from": "2027-01-13", "to": "2027-01-15"}]' highlighted-date='[{"day": "2027-01-20"}]'/>`,
      ),
    },
    {
      title: 'Times and time zones',
      message: form(
        'times',
        `
    <time-picker name="any" label="Any time" value="13:51:06"/>
    <time-picker name="format" label="Another format, each half hour" format="hh:mm a" step="1800"/>
    <time-picker name="rules" label="Office hours, from the list" min="08:00:00" max="17:00:00" strict="true" required="true"
      disabled-time='[{"from": "12:00:00", "to": "13:00:00"}, {"time": "15:00:00"}]'/>
    <timezone-picker name="zone" label="Your time zone"/>
    <timezone-picker name="empty" label="Starts empty" value="" disabled-timezone='["Europe/Paris"]'/>`,
      ),
    },
    {
      title: 'Buttons',
      message: messageML(`
  <form id="buttons">
${['primary', 'secondary', 'tertiary', 'destructive', 'primary-link', 'destructive-link'].map((name) => `    <button name="${name}" type="action" class="${name}">${name}</button>`).join('\n')}
    <button name="icon" type="action" icon="send" title="With an icon">Icon</button>
    <button type="reset">Reset</button>
  </form>`),
    },
    {
      title: 'Sent several times',
      message: messageML(`
  <form id="emptied" multi-submit="reset">
    <text-field name="text" label="Emptied after sending"/>
    <button name="send" type="action">Send</button>
  </form>
  <form id="kept" multi-submit="no-reset">
    <text-field name="text" label="Kept after sending"/>
    <button name="send" type="action">Send</button>
  </form>`),
    },
    {
      title: 'Table select',
      message: messageML(`
  <form id="table-select">
    <table>
      <thead><tr><td>Room</td><td>Members</td><td></td></tr></thead>
      <tbody>
        <tr><td>FX desk</td><td>5</td><td><input type="checkbox" name="tablesel-row-1"/></td></tr>
        <tr><td>Rates desk</td><td>5</td><td><input type="checkbox" name="tablesel-row-2"/></td></tr>
        <tr><td>Equities desk</td><td>5</td><td><button name="tablesel-row-3" type="action">Select</button></td></tr>
      </tbody>
    </table>
    <button name="send" type="action">Send</button>
  </form>`),
    },
  ],
};

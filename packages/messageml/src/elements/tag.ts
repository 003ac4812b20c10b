import type { Definition } from '../model.ts';
import type { Element, Instrument } from '../model.ts';
import { entityAttributes, printEntity } from './keyword.ts';

const instrumentClasses = ['equity', 'index', 'fxcross'];
const marketSectors = 'Equity Comdty Corp Curncy Govt Index Mmkt Mtge Muni Pfd'.split(' ');

/** What the entity of a known instrument lists, in order. The agent gives the FIGI ticker as LEI; so do we. */
const ids: readonly (readonly [type: string, field: keyof Instrument])[] = [
  ['id.uniqueId', 'uniqueId'],
  ['id.fullBbgTicker', 'fullBbgCompTicker'],
  ['bbgcompticker', 'bbgCompTicker'],
  ['id.isin', 'isin'],
  ['id.figi', 'figi'],
  ['id.figiTicker', 'figiTicker'],
  ['id.lei', 'figiTicker'],
  ['id.localCode', 'localCode'],
  ['id.operationalMic', 'operationalMic'],
  ['countryCode', 'countryCode'],
  ['countryName', 'countryName'],
  ['exchangeName', 'exchangeName'],
  ['displayName', 'displayName'],
  ['currency', 'currency'],
  ['instrumentTypeCode', 'instrumentTypeCode'],
  ['instrumentTypeName', 'instrumentTypeName'],
];

const ticker = (element: Element): string | null =>
  (element.instrument ? element.instrument.rootBbgCompTicker : element.attributes.get('fallback-ticker')) ??
  null;

const names =
  'fullbbgcompticker figi bbgcompticker figi-ticker us-code isin local-code unique-id instrument-class bbgmarket-sector return-main-listing country-code operational-mic fallback-ticker';

export const tag: Definition = {
  kind: 'tag',
  tag: 'tag',
  summary: 'financial instrument, looked up by its codes',
  entityPrefix: 'tag',
  ...entityAttributes(names.split(' ')),
  validate(element, context) {
    const instrumentClass = element.attributes.get('instrument-class');
    if (instrumentClass !== undefined && !instrumentClasses.includes(instrumentClass)) {
      const values = instrumentClasses.join(', ');
      context.fail(element, `the attribute "instrument-class" must be one of those values [${values}]`);
    }
    const sector = element.attributes.get('bbgmarket-sector');
    if (sector !== undefined && !marketSectors.includes(sector)) {
      const values = marketSectors.join(', ');
      context.fail(element, `the attribute "bbgmarket-sector" must be one of those values [${values}]`);
    }
    context.later.tags.push(element);
  },
  print: (element, printer) => printEntity(element, printer, () => printer.text(`$${ticker(element)}`)),
  entity(element) {
    const { instrument } = element;
    const type = 'org.symphonyoss.fin.security';
    const first = { type: `${type}.id.ticker`, value: ticker(element) };
    if (instrument === undefined) return { type, version: '1.0', id: [first] };
    const others = ids.map(([name, field]) => ({
      type: `${type}.${name}`,
      value: instrument[field] ?? null,
    }));
    return { type, version: '2.0', id: [first, ...others] };
  },
};

import { notBlank, oneOf } from '../checks.ts';
import { isOffsetDateTime } from '../dates.ts';
import { attributes } from '../definition.ts';
import type { Definition } from '../model.ts';

export const dateTime: Definition = {
  kind: 'dateTime',
  tag: 'dateTime',
  summary: 'a moment, shown in the reader’s time zone; `format` is date_time, date, time or time_secs',
  entityPrefix: 'datetime',
  attributes: attributes(['value', 'format']),
  validate(element, context) {
    notBlank(element, 'value', context);
    if (!isOffsetDateTime(element.attributes.get('value') ?? '')) {
      context.fail(element, 'Attribute "value" has invalid date format');
    }
    oneOf(element, 'format', ['date_time', 'date', 'time', 'time_secs'], context);
  },
  print(element, printer) {
    const value = element.attributes.get('value') ?? '';
    const format = element.attributes.get('format');
    printer.open('span');
    printer.open('time', [
      ['data-entity-id', element.entityId ?? ''],
      ['datetime', value],
      ...(format === undefined ? [] : ([['data-format', format]] as const)),
    ]);
    printer.text(value);
    printer.close('time');
    printer.close('span');
  },
  entity: (element) => ({
    type: 'org.symphonyoss',
    version: '1.0',
    data: {
      value: element.attributes.get('value') ?? '',
      type: 'org.symphonyoss.datetime',
      format: element.attributes.get('format') ?? null,
    },
  }),
};

import { h } from '../dom.ts';
import { attribute, type Renderer } from './walk.ts';

const formats: Record<string, Intl.DateTimeFormatOptions> = {
  date_time: { dateStyle: 'medium', timeStyle: 'short' },
  date: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

/** A moment, in the reader's own time zone and notation. */
export const timeRenderers: Record<string, Renderer> = {
  time: (element) => {
    const value = attribute(element, 'datetime');
    const moment = new Date(value);
    if (Number.isNaN(moment.getTime())) return h('span', {}, element.textContent);
    const style = formats[attribute(element, 'data-format').toLowerCase()] ?? formats.date_time;
    return h(
      'time',
      { datetime: value, title: value },
      new Intl.DateTimeFormat(undefined, style).format(moment),
    );
  },
};

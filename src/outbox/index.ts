export {
  type Draft,
  type Message,
  type MessageKind,
  type PlanControl,
  type Target,
  targetShape,
} from './message.ts';
export { createOutbox, type Deliver, type Delivery, type Outbox } from './outbox.ts';

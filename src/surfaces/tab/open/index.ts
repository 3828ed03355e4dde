export { OpenHandoffs } from './open-handoffs';

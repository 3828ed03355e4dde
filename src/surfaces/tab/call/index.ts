export { CallFlow } from './call-flow';
